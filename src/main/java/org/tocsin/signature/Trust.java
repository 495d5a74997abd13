package org.tocsin.signature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.revision.Signature;
import org.tocsin.revision.Signature.State;

/**
 * The keys that a repository trusts: those of {@link #SIGNERS} for SSH and those of {@link #KEYRING} for GPG, and no others,
 * whatever a machine has.
 */
public final class Trust {
    /** In the form that OpenSSH calls {@code allowed_signers}. */
    public static final String SIGNERS = "site/desk/allowed-signers";

    /** Public keys as {@code gpg --export --armor} writes them. */
    public static final String KEYRING = "site/desk/keyring.asc";

    private static final String SSH = "-----BEGIN SSH SIGNATURE-----";
    private static final String PGP = "-----BEGIN PGP SIGNATURE-----";

    private final String name;
    private final AllowedSigners signers;
    private final Supplier<GpgKeyring> keyring;
    private @Nullable GpgKeyring opened;

    private Trust(String name, AllowedSigners signers, Supplier<GpgKeyring> keyring) {
        this.name = name;
        this.signers = signers;
        this.keyring = keyring;
    }

    /**
     * What the two files say.
     *
     * @param signers text of {@link #SIGNERS}; empty where there is no such file. Lines that cannot be read trust nobody
     * @param keyring text of {@link #KEYRING}, likewise
     */
    public static Trust of(String signers, String keyring) {
        return new Trust(hash(signers) + hash(keyring), AllowedSigners.parse(signers), () -> GpgKeyring.parse(keyring));
    }

    /** Whether no key is trusted. */
    public boolean isEmpty() {
        return signers.all().isEmpty() && keyring().keys().isEmpty();
    }

    /** The same for the same two texts. */
    public String name() {
        return name;
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What cannot be read in the list of signers; its lines in order. */
    public static List<Fault> faultsOfSigners(String signers) {
        return AllowedSigners.parse(signers).faults();
    }

    /** Why a keyring cannot be read; empty where it can. */
    public static String faultOfKeyring(String keyring) {
        return GpgKeyring.parse(keyring).fault();
    }

    /**
     * A part of the list of signers that cannot be read.
     *
     * @param line 1-based, as is the column
     */
    public record Fault(int line, int column, int length, String message, String expected, String fix) {}

    /**
     * What a signature is worth.
     *
     * @param signed what was signed
     * @param signature with its armour; of a kind that is not known, nobody can tell
     * @param at when it was signed, as the signed bytes say; a GPG signature says it itself
     */
    public Signature judge(byte[] signed, String signature, Instant at) {
        String text = signature.strip();
        if (text.startsWith(SSH)) {
            return signers.judge(signed, text, at);
        }
        return text.startsWith(PGP) ? keyring().judge(signed, text) : new Signature(State.UNKNOWN_KEY, "", "");
    }

    /** Reading keys takes a library that most builds never need. */
    private synchronized GpgKeyring keyring() {
        if (opened == null) {
            opened = keyring.get();
        }
        return opened;
    }
}
