package org.tocsin.signature;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.tocsin.signature.Wire.Garbled;

/**
 * A public key as OpenSSH writes it: Ed25519, ECDSA or RSA.
 *
 * @param fingerprint as {@code ssh-keygen -l} prints it
 */
record SshKey(String type, PublicKey key, String fingerprint) {
    /** What comes before an Ed25519 key in the form that Java reads (RFC 8410). */
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int ED25519_LENGTH = 32;
    private static final String EDDSA = "ssh-ed25519";
    private static final String RSA = "ssh-rsa";
    private static final Map<String, Curve> CURVES = Map.of(
            "ecdsa-sha2-nistp256", new Curve("secp256r1", "SHA256withECDSA"),
            "ecdsa-sha2-nistp384", new Curve("secp384r1", "SHA384withECDSA"),
            "ecdsa-sha2-nistp521", new Curve("secp521r1", "SHA512withECDSA"));

    private record Curve(String name, String algorithm) {}

    static boolean knows(String type) {
        return type.equals(EDDSA) || type.equals(RSA) || CURVES.containsKey(type);
    }

    /** @throws Garbled where the bytes are no key of a type that is known */
    static SshKey of(byte[] blob) {
        Wire wire = new Wire(blob);
        String type = wire.text();
        try {
            PublicKey key;
            if (type.equals(EDDSA)) {
                key = ed25519(wire.string());
            } else if (type.equals(RSA)) {
                BigInteger exponent = wire.integer();
                key = KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(wire.integer(), exponent));
            } else {
                key = ecdsa(type, wire);
            }
            wire.end();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(blob);
            return new SshKey(
                    type, key, "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(hash));
        } catch (GeneralSecurityException e) {
            throw new Garbled();
        }
    }

    private static PublicKey ed25519(byte[] point) throws GeneralSecurityException {
        if (point.length != ED25519_LENGTH) {
            throw new Garbled();
        }
        byte[] encoded = Arrays.copyOf(ED25519, ED25519.length + point.length);
        System.arraycopy(point, 0, encoded, ED25519.length, point.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static PublicKey ecdsa(String type, Wire wire) throws GeneralSecurityException {
        Curve curve = CURVES.get(type);
        if (curve == null || !type.endsWith("-" + wire.text())) {
            throw new Garbled();
        }
        byte[] point = wire.string();
        int half = point.length / 2;
        if (point.length % 2 == 0 || point[0] != 4) {
            throw new Garbled();
        }
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(curve.name()));
        ECPoint on = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, half + 1)),
                new BigInteger(1, Arrays.copyOfRange(point, half + 1, point.length)));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(on, parameters.getParameterSpec(ECParameterSpec.class)));
    }

    /**
     * Whether a signature is one of these bytes by this key.
     *
     * @param signature with the name of its algorithm before it
     */
    boolean signed(byte[] bytes, byte[] signature) {
        Wire wire = new Wire(signature);
        String algorithm = wire.text();
        byte[] value = wire.string();
        wire.end();
        try {
            java.security.Signature verifier = java.security.Signature.getInstance(javaName(algorithm));
            verifier.initVerify(key);
            verifier.update(bytes);
            return verifier.verify(CURVES.containsKey(type) ? der(value) : value);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** RSA signs with SHA-2 only, as OpenSSH demands of signatures in files. */
    private String javaName(String algorithm) {
        Curve curve = CURVES.get(type);
        if (curve != null && algorithm.equals(type)) {
            return curve.algorithm();
        }
        if (type.equals(EDDSA) && algorithm.equals(EDDSA)) {
            return "Ed25519";
        }
        if (type.equals(RSA) && algorithm.equals("rsa-sha2-512")) {
            return "SHA512withRSA";
        }
        if (type.equals(RSA) && algorithm.equals("rsa-sha2-256")) {
            return "SHA256withRSA";
        }
        throw new Garbled();
    }

    /** The two numbers of an ECDSA signature in the form that Java reads. */
    private static byte[] der(byte[] numbers) {
        Wire wire = new Wire(numbers);
        byte[] r = wire.integer().toByteArray();
        byte[] s = wire.integer().toByteArray();
        wire.end();
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        for (byte[] number : new byte[][] {r, s}) {
            both.write(2);
            both.write(number.length);
            both.writeBytes(number);
        }
        ByteArrayOutputStream sequence = new ByteArrayOutputStream();
        sequence.write(0x30);
        if (both.size() > Byte.MAX_VALUE) {
            sequence.write(0x81);
        }
        sequence.write(both.size());
        sequence.writeBytes(both.toByteArray());
        return sequence.toByteArray();
    }
}
