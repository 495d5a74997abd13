package org.tocsin.importer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text that others wrote: no links are followed, nothing endless is read, nothing is decoded by guess. */
public final class ForeignText {
    private ForeignText() {}

    /**
     * A file's text without a byte order mark.
     *
     * @param largest in bytes
     * @throws Unreadable when it is a link, larger, or no UTF-8 text
     */
    public static String read(Path file, long largest) throws IOException, Unreadable {
        if (Files.isSymbolicLink(file)) {
            throw new Unreadable(1, "it is a link; links are not followed");
        }
        if (Files.size(file) > largest) {
            throw new Unreadable(1, "it is larger than " + largest + " bytes");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unreadable(1, "it is not UTF-8 text");
        }
    }
}
