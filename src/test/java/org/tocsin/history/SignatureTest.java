package org.tocsin.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.revision.Signature;
import org.tocsin.revision.Signature.State;
import org.tocsin.signature.Trust;

/** What the signatures of real commits are worth, whatever is installed where this runs. */
class SignatureTest {
    private static final Path SIGNED = Path.of("src/test/signed");
    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "ssh-ed25519, VERIFIED, ana@example.com",
        "ssh-rsa, VERIFIED, 'bo@example.com,bo@example.org'",
        "ssh-ecdsa, VERIFIED, cy@example.com",
        "ssh-ecdsa521, OUT_OF_TIME, di@example.com",
        "ssh-files, UNKNOWN_KEY, ''",
        "ssh-stranger, UNKNOWN_KEY, ''",
        "gpg-gil, VERIFIED, Gil Rsa <gil@example.com>",
        "gpg-eve, VERIFIED, Eve Ed <eve@example.com>",
        "gpg-sub, VERIFIED, Sub Key <sub@example.com>",
        "gpg-exi-in-time, VERIFIED, Exi Pired <exi@example.com>",
        "gpg-exi, OUT_OF_TIME, Exi Pired <exi@example.com>",
        "gpg-rev, OUT_OF_TIME, Rev Oked <rev@example.com>",
        "gpg-str, UNKNOWN_KEY, ''",
    })
    void isWorthWhatTheRepositorySaysOfItsKey(String commit, State state, String signer) {
        Signature signature = judged(read(commit + ".commit"), AT);

        assertThat(signature.state()).isEqualTo(state);
        assertThat(signature.signer()).isEqualTo(signer);
        assertThat(signature.key()).matches(commit.startsWith("ssh") ? "SHA256:[\\w+/]{43}" : "[0-9A-F]{16,40}");
    }

    @ParameterizedTest
    @CsvSource({"ssh-ed25519", "ssh-rsa", "ssh-ecdsa", "ssh-ecdsa521", "ssh-stranger", "gpg-gil", "gpg-eve", "gpg-rev"})
    void isBrokenOnceTheCommitIsTamperedWith(String commit) {
        byte[] tampered = text(commit + ".commit").replace("keep", "sell").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(judged(tampered, AT).state()).isEqualTo(State.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T23:59:59Z, OUT_OF_TIME",
        "2026-02-01T00:00:00Z, VERIFIED",
        "2026-04-01T00:00:00Z, OUT_OF_TIME"
    })
    void isGoodFromTheFirstInstantToBeforeTheLast(Instant at, State state) {
        assertThat(judged(read("ssh-ecdsa.commit"), at).state()).isEqualTo(state);
    }

    @Test
    void isBrokenWhereItCannotBeRead() {
        String ssh = text("ssh-ed25519.commit").replaceFirst("(?s)U1NIU0lH.*?\n -----END", "AAAA\n -----END");
        String gpg = text("gpg-eve.commit")
                .replaceFirst("(?s)SIGNATURE-----\n \n .*?\n -----END", "SIGNATURE-----\n \n AAAA\n -----END");

        assertThat(judged(ssh.getBytes(StandardCharsets.ISO_8859_1), AT))
                .isEqualTo(new Signature(State.BROKEN, "", ""));
        assertThat(judged(gpg.getBytes(StandardCharsets.ISO_8859_1), AT))
                .isEqualTo(new Signature(State.BROKEN, "", ""));
    }

    @Test
    void ofAKindThatIsNotKnownNobodyCanTell() {
        String x509 = text("ssh-ed25519.commit").replace("SSH SIGNATURE", "SIGNED MESSAGE");

        assertThat(judged(x509.getBytes(StandardCharsets.ISO_8859_1), AT).state())
                .isEqualTo(State.UNKNOWN_KEY);
    }

    @Test
    void isAbsentFromACommitThatNobodySigned() {
        byte[] commit = read("unsigned.commit");

        assertThat(SignedCommit.of(commit).signature()).isEmpty();
        assertThat(SignedCommit.of(commit).bytes()).isEqualTo(commit);
    }

    private static Signature judged(byte[] commit, Instant at) {
        SignedCommit signed = SignedCommit.of(commit);
        Trust trust = Trust.of(text("allowed-signers"), text("keyring.asc"));
        return trust.judge(signed.bytes(), signed.signature(), at);
    }

    private static String text(String file) {
        return new String(read(file), StandardCharsets.ISO_8859_1);
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(SIGNED.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
