package org.tocsin.site.status.badge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Adler32;

/**
 * Compresses runs of the same byte into a zlib stream (RFC 1950, RFC 1951), with the fixed code.
 *
 * <p>The deflater of a Java is that of its machine's zlib, and those differ; this one gives the same bytes everywhere.
 */
final class PlainZlib {
    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_RUN = 258;
    private static final int END = 256;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int bits;
    private int count;

    private PlainZlib() {}

    static byte[] of(byte[] content) {
        PlainZlib zlib = new PlainZlib();
        zlib.out.write(0x78);
        zlib.out.write(0x01);
        zlib.deflate(content);
        Adler32 check = new Adler32();
        check.update(content);
        zlib.out.writeBytes(
                ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
        return zlib.out.toByteArray();
    }

    private void deflate(byte[] content) {
        put(1, 1);
        put(1, 2);
        int at = 0;
        while (at < content.length) {
            int run = at == 0 ? 0 : run(content, at);
            if (run >= SHORTEST_RUN) {
                repeat(run);
                at += run;
            } else {
                symbol(content[at] & 0xff);
                at++;
            }
        }
        symbol(END);
        put(0, 7 & -count);
    }

    /** How many bytes from here on are the same as the one before. */
    private static int run(byte[] content, int at) {
        int run = 0;
        while (run < LONGEST_RUN && at + run < content.length && content[at + run] == content[at - 1]) {
            run++;
        }
        return run;
    }

    /** The byte before, again and again: a length, and the distance of one. */
    private void repeat(int length) {
        if (length == LONGEST_RUN) {
            symbol(285);
        } else {
            int rest = length - SHORTEST_RUN;
            int extra = rest < 8 ? 0 : 29 - Integer.numberOfLeadingZeros(rest);
            symbol(257 + (extra << 2) + (rest >> extra));
            put(rest & ((1 << extra) - 1), extra);
        }
        put(0, 5);
    }

    private void symbol(int symbol) {
        if (symbol < 144) {
            code(0x30 + symbol, 8);
        } else if (symbol < 256) {
            code(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            code(symbol - 256, 7);
        } else {
            code(0xc0 + symbol - 280, 8);
        }
    }

    /** A code begins with its highest bit. */
    private void code(int code, int length) {
        put(Integer.reverse(code) >>> (32 - length), length);
    }

    private void put(int value, int length) {
        bits |= value << count;
        count += length;
        while (count >= 8) {
            out.write(bits);
            bits >>>= 8;
            count -= 8;
        }
    }
}
