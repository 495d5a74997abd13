package org.tocsin.site;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Builds independent parts of a site at the same time. */
public final class Together {
    private Together() {}

    /** What every part gives, in the order of the parts, whichever is ready first. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> List<T> built(Supplier<? extends List<? extends T>>... parts) {
        return Stream.of(parts)
                .parallel()
                .<T>flatMap(part -> part.get().stream())
                .toList();
    }
}
