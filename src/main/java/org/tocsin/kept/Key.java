package org.tocsin.kept;

import java.nio.ByteBuffer;

/** Names what bytes are made of: the first 128 bits of a hash, in two halves. */
public record Key(long high, long low) {
    /**
     * The key that begins a digest.
     *
     * @param digest of a hash function that nobody can aim, 16 bytes at least
     */
    public static Key of(byte[] digest) {
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        return new Key(bytes.getLong(), bytes.getLong());
    }
}
