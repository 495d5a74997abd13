package org.tocsin.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.bcpg.KeyIdentifier;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.bouncycastle.openpgp.api.OpenPGPKeyReader;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.jspecify.annotations.Nullable;
import org.tocsin.revision.Signature;
import org.tocsin.revision.Signature.State;

/**
 * Public keys as {@code gpg --export --armor} writes them.
 *
 * @param fault why they cannot be read; empty where they can
 */
record GpgKeyring(List<OpenPGPCertificate> keys, String fault) {
    private static final Pattern BLOCK = Pattern.compile(
            "-----BEGIN PGP PUBLIC KEY BLOCK-----.*?-----END PGP PUBLIC KEY BLOCK-----", Pattern.DOTALL);

    private static final Set<Integer> REVOCATIONS =
            Set.of(PGPSignature.KEY_REVOCATION, PGPSignature.SUBKEY_REVOCATION, PGPSignature.CERTIFICATION_REVOCATION);

    static GpgKeyring parse(String text) {
        List<OpenPGPCertificate> keys = new ArrayList<>();
        if (text.isBlank()) {
            return new GpgKeyring(List.of(), "");
        }
        Matcher block = BLOCK.matcher(text);
        try {
            while (block.find()) {
                keys.addAll(new OpenPGPKeyReader().parseCertificates(block.group()));
            }
        } catch (IOException | RuntimeException e) {
            return new GpgKeyring(List.copyOf(keys), "a block of it is not whole");
        }
        return new GpgKeyring(List.copyOf(keys), keys.isEmpty() ? "it has no block of public keys" : "");
    }

    /** What a signature is worth. When it was made, it says itself. */
    Signature judge(byte[] signed, String armoured) {
        try {
            PGPSignature signature = read(armoured);
            if (signature == null) {
                return new Signature(State.BROKEN, "", "");
            }
            for (OpenPGPCertificate certificate : keys) {
                OpenPGPComponentKey key = certificate.getSigningKeyFor(signature);
                if (key != null) {
                    return judge(signed, signature, certificate, key);
                }
            }
            return new Signature(State.UNKNOWN_KEY, "", issuer(signature));
        } catch (IOException | PGPException | RuntimeException e) {
            return new Signature(State.BROKEN, "", "");
        }
    }

    private static @Nullable PGPSignature read(String armoured) throws IOException {
        Object first = new BcPGPObjectFactory(
                        PGPUtil.getDecoderStream(new ByteArrayInputStream(armoured.getBytes(StandardCharsets.UTF_8))))
                .nextObject();
        return first instanceof PGPSignatureList list && !list.isEmpty() ? list.get(0) : null;
    }

    private static Signature judge(
            byte[] signed, PGPSignature signature, OpenPGPCertificate certificate, OpenPGPComponentKey key)
            throws PGPException {
        PGPPublicKey used = key.getPGPPublicKey();
        String name = fingerprint(used.getFingerprint());
        Instant at = signature.getCreationTime().toInstant();
        signature.init(new BcPGPContentVerifierBuilderProvider(), used);
        signature.update(signed);
        if (!signature.verify()) {
            return new Signature(State.BROKEN, owner(certificate), name);
        }
        return new Signature(
                isGood(certificate, key, at) ? State.VERIFIED : State.OUT_OF_TIME, owner(certificate), name);
    }

    /**
     * Whether a key was good at a time. Who extends a key signs it anew, and gpg forgets what stood there before: what its first
     * signature says holds from the key's beginning on.
     */
    private static boolean isGood(OpenPGPCertificate certificate, OpenPGPComponentKey key, Instant at) {
        Instant from = at;
        for (OpenPGPComponentKey one : List.of(certificate.getPrimaryKey(), key)) {
            Instant first = first(certificate, one);
            if (first.isAfter(from)) {
                from = first;
            }
        }
        return !key.getCreationTime().toInstant().isAfter(at)
                && certificate.getPrimaryKey().isBoundAt(Date.from(from))
                && key.isSigningKey(Date.from(from));
    }

    /** When the owner first signed a key, as far as the keyring has it; for ever ago where that is not said. */
    private static Instant first(OpenPGPCertificate certificate, OpenPGPComponentKey key) {
        Instant first = null;
        long owner = certificate.getPrimaryKey().getPGPPublicKey().getKeyID();
        Iterator<PGPSignature> signatures = key.getPGPPublicKey().getSignatures();
        while (signatures.hasNext()) {
            PGPSignature signature = signatures.next();
            boolean own = signature.getKeyID() == owner && !REVOCATIONS.contains(signature.getSignatureType());
            Instant made = signature.getCreationTime().toInstant();
            if (own && (first == null || made.isBefore(first))) {
                first = made;
            }
        }
        return first == null ? Instant.EPOCH : first;
    }

    private static String owner(OpenPGPCertificate certificate) {
        return certificate.getAllUserIds().isEmpty()
                ? ""
                : certificate.getAllUserIds().get(0).getUserId();
    }

    /** The whole fingerprint where the signature has it, else the end of it. */
    private static String issuer(PGPSignature signature) {
        return signature.getKeyIdentifiers().stream()
                .filter(identifier -> identifier.getFingerprint() != null)
                .findFirst()
                .map(identifier -> fingerprint(identifier.getFingerprint()))
                .orElseGet(() -> signature.getKeyIdentifiers().stream()
                        .findFirst()
                        .map(KeyIdentifier::toString)
                        .orElse(""));
    }

    private static String fingerprint(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
