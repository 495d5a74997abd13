package org.tocsin.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The wording that comes with the program. */
public final class OurWording {
    private OurWording() {}

    /**
     * The text of each key in a language.
     *
     * @param language one of {@link Languages#OURS}
     */
    public static Map<String, String> of(String language) {
        String resource = "/tocsin/templates/messages/" + language + ".properties";
        try (InputStream lines = OurWording.class.getResourceAsStream(resource)) {
            if (lines == null) {
                throw new IllegalStateException("the program was packaged without " + resource);
            }
            return WordingFile.parse(new String(lines.readAllBytes(), StandardCharsets.UTF_8))
                    .byKey();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " of the program", e);
        }
    }
}
