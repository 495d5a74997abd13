package org.tocsin.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;

/**
 * One file as text.
 *
 * @param path repository path
 * @param text content without a byte order mark; line ends as they are in the file
 */
public record SourceText(String path, String text) {
    /** What reading a file gives: its text, or the one problem that keeps it from being text. */
    public sealed interface Result permits Decoded, Refused {}

    /** The file is text. */
    public record Decoded(SourceText text) implements Result {}

    /** The file is not text. */
    public record Refused(Problem problem) implements Result {}

    /**
     * Reads a file as strict UTF-8.
     *
     * @param largest in bytes; a larger file is refused before it is read
     */
    public static Result read(SourceTree tree, String path, long largest) {
        long size = tree.size(path);
        if (size > largest) {
            return new Refused(Problem.error(
                    "file-too-large",
                    Place.of(path),
                    "the file has " + size + " bytes",
                    "at most " + largest + " bytes",
                    "Keep records short: move logs and exports into attachments beside the incident."));
        }
        byte[] bytes = tree.bytes(path);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            Optional<Problem> wrong = firstBadByte(path, bytes);
            if (wrong.isPresent()) {
                return new Refused(wrong.get());
            }
        }
        return new Decoded(new SourceText(path, text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    /** The text of a 1-based line without its line end; empty past the last. */
    public Optional<String> line(int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return Optional.empty();
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return Optional.of(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }

    private static Optional<Problem> firstBadByte(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            return Optional.empty();
        }
        out.flip();
        int line = 1;
        int column = 1;
        while (out.hasRemaining()) {
            boolean newLine = out.get() == '\n';
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + 1;
        }
        return Optional.of(Problem.error(
                "not-utf-8",
                Place.of(path, line, column),
                "the file is not UTF-8 text: byte 0x" + Integer.toHexString(bytes[in.position()] & 0xFF),
                "text saved as UTF-8",
                "Open the file in your editor and save it with the encoding UTF-8."));
    }
}
