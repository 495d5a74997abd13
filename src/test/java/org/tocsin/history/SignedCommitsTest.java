package org.tocsin.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.revision.Audit;
import org.tocsin.revision.PageVersions;
import org.tocsin.revision.Signature;
import org.tocsin.revision.Signature.State;
import org.tocsin.signature.Verdicts;

/** Commits that today's git and OpenSSH sign are judged by the keys that the repository holds. */
class SignedCommitsTest {
    @TempDir
    Path folder;

    @TempDir
    Path keys;

    @Test
    void pagesAndAuditSayWhoVouches() throws IOException {
        key("ana");
        git("init", "-q", "-b", "main");
        page("First", "-S");
        write("site/desk/allowed-signers", "ana@example.com " + Files.readString(keys.resolve("ana.pub")));
        page("Second", "--no-gpg-sign");

        PageVersions known = PageHistory.of(folder, "HEAD", List.of("content/handbook/a.adoc"), Verdicts.NEW);
        Audit audit = AuditTrail.of(folder, "HEAD", Verdicts.NEW);

        assertThat(known.of("content/handbook/a.adoc"))
                .extracting(version -> version.by().signature().state())
                .containsExactly(State.UNSIGNED, State.VERIFIED);
        assertThat(audit.entries())
                .extracting(entry -> entry.by().signature().signer())
                .containsExactly("", "ana@example.com");
        assertThat(audit.entries().get(0).files())
                .containsExactly("content/handbook/a.adoc", "site/desk/allowed-signers");
    }

    @Test
    void theKeysOfARangeAreThoseTrustedBeforeIt() throws IOException {
        key("ana");
        key("mallory");
        git("init", "-q", "-b", "main");
        write("site/desk/allowed-signers", "ana@example.com " + Files.readString(keys.resolve("ana.pub")));
        page("First", "-S");
        write("site/desk/allowed-signers", "ana@example.com " + Files.readString(keys.resolve("mallory.pub")));
        git("config", "user.signingkey", keys.resolve("mallory").toString());
        page("Let me in", "-S");

        assertThat(AuditTrail.since(folder, "HEAD~1", "HEAD").entries())
                .extracting(entry -> entry.by().signature().state())
                .containsExactly(State.UNKNOWN_KEY);
    }

    @Test
    void aVerdictThatIsKeptIsNotReachedAgain() throws IOException {
        key("ana");
        git("init", "-q", "-b", "main");
        page("First", "-S");
        Signature kept = new Signature(State.VERIFIED, "kept", "key");

        Audit audit = AuditTrail.of(folder, "HEAD", (commit, trust, judge) -> kept);

        assertThat(audit.entries().get(0).by().signature()).isEqualTo(kept);
    }

    @Test
    void keysOfGnupgAreTakenAsItExportsThem() throws IOException {
        assumeTrue(RealGit.isInstalled() && Files.exists(Path.of("/usr/bin/gpg")), "no git or gpg is installed");
        try {
            gpg("--quick-generate-key", "Ana Example <ana@example.com>", "ed25519", "sign", "1y");
            gpg("--quick-generate-key", "Bo Example <bo@example.com>", "rsa2048", "sign", "1y");
            gpg("--quick-generate-key", "Mallory <mallory@example.com>", "ed25519", "sign", "1y");
            git("init", "-q", "-b", "main");
            git("config", "gpg.format", "openpgp");
            git("config", "gpg.program", program());
            gpg(
                    "--output",
                    folder.resolve("keyring.asc").toString(),
                    "--armor",
                    "--export",
                    "ana@example.com",
                    "bo@example.com");
            write("site/desk/keyring.asc", Files.readString(folder.resolve("keyring.asc")));
            page("First", "-Sana@example.com");
            page("Second", "-Sbo@example.com");
            page("Third", "-Smallory@example.com");
            tamper("Second", "Forged");
        } finally {
            RealGit.run(keys, "gpgconf", "--homedir", keys.toString(), "--kill", "gpg-agent");
        }

        assertThat(AuditTrail.of(folder, "HEAD", Verdicts.NEW).entries())
                .extracting(
                        entry -> entry.by().signature().state(),
                        entry -> entry.by().signature().signer())
                .containsExactly(
                        tuple(State.BROKEN, "Bo Example <bo@example.com>"),
                        tuple(State.VERIFIED, "Ana Example <ana@example.com>"));
        assertThat(AuditTrail.of(folder, "signed", Verdicts.NEW).entries())
                .extracting(entry -> entry.by().signature().state())
                .containsExactly(State.UNKNOWN_KEY, State.VERIFIED, State.VERIFIED);
    }

    /** Leaves what was signed under {@code signed}, and goes on with a commit whose message was changed afterwards. */
    private void tamper(String from, String to) throws IOException {
        git("branch", "signed");
        Path forged = keys.resolve("forged");
        Files.writeString(
                forged,
                String.join("\n", RealGit.lines(folder, "cat-file", "commit", "HEAD~1"))
                                .replace("\n\n" + from, "\n\n" + to)
                        + "\n");
        String hash = RealGit.lines(folder, "hash-object", "-t", "commit", "-w", forged.toString())
                .get(0);
        git("reset", "-q", "--hard", hash);
    }

    private void gpg(String... words) {
        List<String> command = new ArrayList<>(
                List.of("gpg", "--homedir", keys.toString(), "--batch", "--quiet", "--pinentry-mode", "loopback"));
        command.addAll(List.of("--passphrase", ""));
        command.addAll(List.of(words));
        RealGit.run(keys, command.toArray(String[]::new));
    }

    /** The gpg that git calls: with the test's own keys. */
    private String program() throws IOException {
        Path program = keys.resolve("gpg");
        Files.writeString(
                program,
                "#!/bin/sh\nexec gpg --homedir '" + keys
                        + "' --batch --pinentry-mode loopback --passphrase '' \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program.toString();
    }

    private void key(String name) {
        assumeTrue(
                RealGit.isInstalled() && Files.exists(Path.of("/usr/bin/ssh-keygen")),
                "no git or ssh-keygen is installed");
        RealGit.run(
                keys,
                "ssh-keygen",
                "-q",
                "-t",
                "ed25519",
                "-N",
                "",
                "-C",
                "",
                "-f",
                keys.resolve(name).toString());
    }

    private void git(String... words) {
        RealGit.lines(folder, words);
        if (words[0].equals("init")) {
            git("config", "user.name", "Ana Example");
            git("config", "user.email", "ana@example.com");
            git("config", "gpg.format", "ssh");
            git("config", "user.signingkey", keys.resolve("ana").toString());
        }
    }

    private void page(String text, String signing) throws IOException {
        write("content/handbook/a.adoc", text + "\n");
        git("add", ".");
        git("commit", "-q", signing, "-m", text);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
