package org.tocsin.site.status.app;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A Windows icon file that holds one picture of 32 by 32 points, as PNG. */
final class IconFile {
    private static final int HEAD = 22;
    private static final byte SIDE = 32;

    private IconFile() {}

    static byte[] of(byte[] png) {
        ByteBuffer file = ByteBuffer.allocate(HEAD + png.length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) 1);
        file.put(SIDE).put(SIDE).put((byte) 0).put((byte) 0);
        file.putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(HEAD);
        return file.put(png).array();
    }
}
