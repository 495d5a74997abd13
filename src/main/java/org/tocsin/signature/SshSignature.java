package org.tocsin.signature;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.tocsin.signature.Wire.Garbled;

/** A signature as {@code ssh-keygen -Y sign} writes it (OpenSSH, PROTOCOL.sshsig). */
final class SshSignature {
    private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
    private static final Map<String, String> HASHES = Map.of("sha256", "SHA-256", "sha512", "SHA-512");

    private final SshKey key;
    private final String namespace;
    private final byte[] reserved;
    private final String hash;
    private final byte[] value;

    /**
     * Takes one apart.
     *
     * @param wire at what follows the version: the key, what the signature is good for, room for later use, how the message is
     *     hashed before it is signed, and the signature with the name of its algorithm before it
     */
    private SshSignature(Wire wire) {
        this.key = SshKey.of(wire.string());
        this.namespace = wire.text();
        this.reserved = wire.string();
        this.hash = wire.text();
        this.value = wire.string();
        wire.end();
    }

    SshKey key() {
        return key;
    }

    /** @throws Garbled where the text is no such signature, or one by a key of a type that is not known */
    static SshSignature of(String armoured) {
        String base64 =
                armoured.replaceAll("-----(BEGIN|END) SSH SIGNATURE-----", "").replaceAll("\\s", "");
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new Garbled();
        }
        Wire wire = new Wire(bytes);
        if (!MessageDigest.isEqual(wire.take(MAGIC.length), MAGIC) || wire.number() != 1) {
            throw new Garbled();
        }
        return new SshSignature(wire);
    }

    /** Whether it is one of these bytes, by its own key and for commits. */
    boolean isOf(byte[] bytes) {
        String algorithm = HASHES.get(hash);
        if (algorithm == null || !namespace.equals("git")) {
            return false;
        }
        try {
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            signed.writeBytes(MAGIC);
            Wire.put(signed, namespace.getBytes(StandardCharsets.UTF_8));
            Wire.put(signed, reserved);
            Wire.put(signed, hash.getBytes(StandardCharsets.UTF_8));
            Wire.put(signed, MessageDigest.getInstance(algorithm).digest(bytes));
            return key.signed(signed.toByteArray(), value);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
