package org.tocsin.signature;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Numbers and strings as SSH writes them (RFC 4251, section 5). */
final class Wire {
    private final ByteBuffer bytes;

    Wire(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** @throws Garbled where fewer bytes are left */
    byte[] take(int length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new Garbled();
        }
        byte[] taken = new byte[length];
        bytes.get(taken);
        return taken;
    }

    int number() {
        try {
            return bytes.getInt();
        } catch (BufferUnderflowException e) {
            throw new Garbled();
        }
    }

    byte[] string() {
        return take(number());
    }

    String text() {
        return new String(string(), StandardCharsets.UTF_8);
    }

    BigInteger integer() {
        byte[] value = string();
        return value.length == 0 ? BigInteger.ZERO : new BigInteger(value);
    }

    /** Says that nothing follows. */
    void end() {
        if (bytes.hasRemaining()) {
            throw new Garbled();
        }
    }

    /** Writes a string: its length and its bytes. */
    static void put(ByteArrayOutputStream out, byte[] string) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(string.length).array());
        out.writeBytes(string);
    }

    /** Bytes that are not what they should be. */
    static final class Garbled extends RuntimeException {
        Garbled() {
            super("not as SSH writes it", null, false, false);
        }
    }
}
