package org.tocsin.site.status.badge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes a picture with a palette as PNG (ISO/IEC 15948), each row as its difference from the one above. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte DIFFERENCE_FROM_ABOVE = 2;

    private Png() {}

    /**
     * The file.
     *
     * @param palette red, green, blue of each colour, at most 256
     * @param pixels an index into the palette each, row by row
     */
    static byte[] of(int width, int height, byte[] palette, byte[] pixels) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        byte[] eightBitsOfPalette = {8, 3, 0, 0, 0};
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(eightBitsOfPalette)
                        .array());
        chunk(out, "PLTE", palette);
        chunk(out, "IDAT", PlainZlib.of(rows(width, height, pixels)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] rows(int width, int height, byte[] pixels) {
        byte[] rows = new byte[(width + 1) * height];
        for (int y = 0; y < height; y++) {
            rows[y * (width + 1)] = DIFFERENCE_FROM_ABOVE;
            for (int x = 0; x < width; x++) {
                int above = y == 0 ? 0 : pixels[(y - 1) * width + x];
                rows[y * (width + 1) + 1 + x] = (byte) (pixels[y * width + x] - above);
            }
        }
        return rows;
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
