package org.tocsin.kept;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Names bytes by two checksums and their length.
 *
 * <p>Two checksums with different polynomials make 64 bits, which is ample against chance. They are no seal: who may write what
 * is kept can make others. They cost a fiftieth of SHA-256, which a program that lives for a second runs without the
 * processor's help.
 *
 * @param checksums CRC-32C above CRC-32
 * @param length in bytes
 */
public record Key(long checksums, long length) {
    /** The key of the first bytes of an array. */
    public static Key of(byte[] bytes, int length) {
        CRC32C one = new CRC32C();
        CRC32 other = new CRC32();
        one.update(bytes, 0, length);
        other.update(bytes, 0, length);
        return new Key(one.getValue() << 32 | other.getValue(), length);
    }

    // Written out, as is equals: what records are given costs milliseconds at its first use.
    @Override
    public int hashCode() {
        return Long.hashCode(checksums);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && key.checksums == checksums && key.length == length;
    }
}
