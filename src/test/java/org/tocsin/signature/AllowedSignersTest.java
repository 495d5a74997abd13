package org.tocsin.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.signature.AllowedSigners.Signer;
import org.tocsin.signature.Trust.Fault;

class AllowedSignersTest {
    private static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIIUUoO9yMyGvZ0UnNrlv7TSAJm0Zb4NFipz+7bFsjFz";

    @Test
    void eachLineIsWhoSignsAndWithWhichKey() throws IOException {
        AllowedSigners signers = AllowedSigners.parse(Files.readString(Path.of("src/test/signed/allowed-signers")));

        assertThat(signers.faults()).isEmpty();
        assertThat(signers.all())
                .extracting(Signer::principals)
                .containsExactly(
                        "ana@example.com",
                        "bo@example.com,bo@example.org",
                        "cy@example.com",
                        "di@example.com",
                        "fi@example.com");
        assertThat(signers.all()).extracting(Signer::forGit).containsExactly(true, true, true, true, false);
        assertThat(signers.all().get(2).after()).isEqualTo(Instant.parse("2026-02-01T00:00:00Z"));
        assertThat(signers.all().get(2).before()).isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
        assertThat(signers.all().get(3).after()).isEqualTo(Instant.parse("2026-03-01T09:01:00Z"));
    }

    @Test
    void namespacesArePatternsOfWhichTheFirstThatFitsDecides() {
        assertThat(forGit("namespaces=\"file,g?t\"")).isTrue();
        assertThat(forGit("namespaces=\"*\"")).isTrue();
        assertThat(forGit("namespaces=\"!git,*\"")).isFalse();
        assertThat(forGit("namespaces=file")).isFalse();
    }

    private static boolean forGit(String options) {
        return AllowedSigners.parse("ana@example.com " + options + " " + KEY)
                .all()
                .get(0)
                .forGit();
    }

    @Test
    void aLineThatCannotBeReadIsToldWithItsPlaceAndTrustsNobody() {
        AllowedSigners signers = AllowedSigners.parse("""
                # good
                ana@example.com
                bo@example.com cert-authority %1$s
                cy@example.com valid-after="tomorrow" %1$s

                di@example.com ssh-dss AAAA
                ed@example.com ssh-ed25519 AAAA
                fi@example.com namespaces="git %1$s
                "gil@example.com" 1=2 %1$s
                "gil@example.com" valid-before="20261301Z" %1$s
                """.formatted(KEY));

        assertThat(signers.all()).isEmpty();
        assertThat(signers.faults())
                .extracting(Fault::line, Fault::column, Fault::message)
                .containsExactly(
                        tuple(2, 16, "the key is missing"),
                        tuple(3, 16, "the option cert-authority is not known here"),
                        tuple(4, 16, "the time tomorrow cannot be read"),
                        tuple(6, 16, "keys of the type ssh-dss cannot be verified here"),
                        tuple(7, 28, "this is no key of the type ssh-ed25519"),
                        tuple(8, 27, "this quotation mark has no other"),
                        tuple(9, 19, "these options cannot be read"),
                        tuple(10, 19, "the time 20261301Z cannot be read"));
    }

    @Test
    void anEmptyListTrustsNobody() {
        assertThat(AllowedSigners.parse("").all()).isEmpty();
        assertThat(AllowedSigners.parse("\n# nobody\n").faults()).isEqualTo(List.of());
    }
}
