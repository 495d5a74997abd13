package org.tocsin.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of a site, as a program that keeps a copy of the site needs to know it.
 *
 * @param hash of its bytes, as {@link #hash}
 * @param size in bytes
 */
public record WrittenFile(PagePath path, String hash, int size) {
    private static final int HASH_BYTES = 16;

    /** The first half of the SHA-256 of some bytes: 32 lower-case hexadecimal digits. */
    public static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
