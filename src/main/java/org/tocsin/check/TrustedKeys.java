package org.tocsin.check;

import java.nio.charset.StandardCharsets;
import org.tocsin.problem.Place;
import org.tocsin.signature.Trust;
import org.tocsin.source.SourceTree;

/** A line that cannot be read trusts nobody, and each commit of whom it meant would seem to be a stranger's. */
final class TrustedKeys implements Rule {
    @Override
    public String id() {
        return "trusted-keys";
    }

    @Override
    public String meaning() {
        return "Each line of site/desk/allowed-signers says who signs and with which key, as ssh-keygen(1) has it, and"
                + " site/desk/keyring.asc holds public keys as `gpg --export --armor` writes them.";
    }

    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public Example example() {
        return Example.of(
                Trust.SIGNERS,
                "ana@example.com ssh-ed25519 "
                        + "«AAAAC3NzaC1lZDI1NTE5AAAAIIIUUoO9yMyGvZ0UnNrlv7TSAJm0Zb4NFipz+7bFsjFz|AAAAC3NzaC1lZDI1»\n");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        SourceTree tree = evidence.records().tree();
        Trust.faultsOfSigners(text(tree, Trust.SIGNERS))
                .forEach(fault -> findings.error(
                        new Place(Trust.SIGNERS, fault.line(), fault.column(), fault.length()),
                        fault.message(),
                        fault.expected(),
                        fault.fix()));
        String keyring = text(tree, Trust.KEYRING);
        String fault = keyring.isBlank() ? "" : Trust.faultOfKeyring(keyring);
        if (!fault.isEmpty()) {
            findings.error(
                    Place.of(Trust.KEYRING),
                    "this keyring cannot be read: " + fault,
                    "one block of public keys or several",
                    "Write it anew: `gpg --export --armor ana@example.com bo@example.com > site/desk/keyring.asc`.");
        }
    }

    private static String text(SourceTree tree, String path) {
        return tree.has(path) ? new String(tree.bytes(path), StandardCharsets.UTF_8) : "";
    }
}
