package org.tocsin.check;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.record.Recorded;

/** Goes through lists in records, telling of each thing and where it stands. */
final class Walk {
    private Walk() {}

    /** Told of each name and where it stands. */
    @FunctionalInterface
    interface Named<I> {
        void named(Recorded<?> in, String part, I id);
    }

    static <I> void one(Recorded<?> in, String part, @Nullable I id, Named<I> named) {
        if (id != null) {
            named.named(in, part, id);
        }
    }

    static <I> void list(Recorded<?> in, String part, List<I> ids, Named<I> named) {
        for (int i = 0; i < ids.size(); i++) {
            named.named(in, part + "[" + i + "]", ids.get(i));
        }
    }

    /** Each record of a file that lists several, with its own part. */
    static <T> void each(Recorded<List<T>> in, String list, BiConsumer<String, T> one) {
        parts(list, in.value(), one);
    }

    /** Each thing of a list, with its own part. */
    static <T> void parts(String list, List<T> things, BiConsumer<String, T> one) {
        for (int i = 0; i < things.size(); i++) {
            one.accept(list + "[" + i + "]", things.get(i));
        }
    }

    /** Whom each step of a policy tells. */
    static void targets(Recorded<EscalationPolicy> policy, Named<StepTarget> targets) {
        parts("steps", policy.value().steps(), (part, step) -> list(policy, part + ".notify", step.targets(), targets));
    }

    /** The names of one kind that the steps of a policy tell. */
    static <T extends StepTarget, I> void targets(
            Recorded<EscalationPolicy> policy, Class<T> kind, String field, Function<T, I> id, Named<I> named) {
        targets(policy, (in, part, target) -> {
            if (kind.isInstance(target)) {
                named.named(in, part + "." + field, id.apply(kind.cast(target)));
            }
        });
    }
}
