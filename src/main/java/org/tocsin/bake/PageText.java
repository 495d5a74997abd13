package org.tocsin.bake;

import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of one page as it is written, and then its bytes.
 *
 * <p>Takes no lock, as {@link java.io.StringWriter} does for each piece; and makes no string, which would be looked through once
 * more for the few characters beyond Latin 1.
 */
final class PageText extends Writer {
    private static final int MOST_BYTES_FOR_A_CHAR = 3;

    private char[] text = new char[16384];
    private int length;

    byte[] utf8() {
        byte[] bytes = new byte[length * MOST_BYTES_FOR_A_CHAR];
        ByteBuffer encoded = ByteBuffer.wrap(bytes);
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        encoder.encode(CharBuffer.wrap(text, 0, length), encoded, true);
        return Arrays.copyOf(bytes, encoded.position());
    }

    @Override
    public void write(int character) {
        makeRoom(1);
        text[length++] = (char) character;
    }

    @Override
    public void write(char[] characters, int offset, int count) {
        makeRoom(count);
        System.arraycopy(characters, offset, text, length, count);
        length += count;
    }

    @Override
    public void write(String characters, int offset, int count) {
        makeRoom(count);
        characters.getChars(offset, offset + count, text, length);
        length += count;
    }

    private void makeRoom(int count) {
        if (text.length - length < count) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + count));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
