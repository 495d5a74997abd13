package org.tocsin.history;

import java.nio.charset.StandardCharsets;

/** A commit's bytes, apart from the signature that stands among them. */
final class SignedCommit {
    private static final String HEADER = "gpgsig ";
    /** Of the same commit in a repository with hashes of another kind. */
    private static final String OTHER = "gpgsig-sha256 ";

    private final String signed;
    private final String signature;

    private SignedCommit(String signed, String signature) {
        this.signed = signed;
        this.signature = signature;
    }

    /** Takes a commit apart; each byte is one character here, whatever letters it writes. */
    static SignedCommit of(byte[] commit) {
        String text = new String(commit, StandardCharsets.ISO_8859_1);
        StringBuilder signed = new StringBuilder();
        StringBuilder signature = new StringBuilder();
        int at = 0;
        boolean within = false;
        boolean left = false;
        while (at < text.length() && text.charAt(at) != '\n') {
            int end = text.indexOf('\n', at) + 1;
            String line = text.substring(at, end == 0 ? text.length() : end);
            boolean more = line.startsWith(" ");
            within = more ? within : line.startsWith(HEADER);
            left = more ? left : line.startsWith(OTHER);
            if (within) {
                signature.append(more ? line.substring(1) : line.substring(HEADER.length()));
            } else if (!left) {
                signed.append(line);
            }
            at += line.length();
        }
        return new SignedCommit(signed + text.substring(at), signature.toString());
    }

    /** What was signed. */
    byte[] bytes() {
        return signed.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** With its armour; empty where nobody signed. */
    String signature() {
        return signature;
    }
}
