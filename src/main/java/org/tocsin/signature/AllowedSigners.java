package org.tocsin.signature;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.revision.Signature;
import org.tocsin.revision.Signature.State;
import org.tocsin.signature.Trust.Fault;
import org.tocsin.signature.Wire.Garbled;

/**
 * Who may sign with which SSH key and when: the lines of an {@code allowed_signers} file (ssh-keygen(1)).
 *
 * @param faults of lines that trust nobody, for they cannot be read
 */
record AllowedSigners(List<Signer> all, List<Fault> faults) {
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|[^\\s\"])+");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final Pattern STAMP = Pattern.compile("(\\d{8}|\\d{12}|\\d{14})Z?");
    private static final String HOW =
            "Write `ana@example.com namespaces=\"git\" ssh-ed25519 AAAA…`, with the second and third"
                    + " word of the key's .pub file.";

    /**
     * One line.
     *
     * @param principals who signs, as the line has it
     * @param fingerprint of the key
     * @param forGit whether the key is good for commits
     * @param after from when on it is good, null for ever before
     * @param before until when, itself out; null for ever after
     */
    record Signer(
            String principals,
            String fingerprint,
            boolean forGit,
            @Nullable Instant after,
            @Nullable Instant before) {
        boolean isGood(Instant at) {
            return (after == null || !at.isBefore(after)) && (before == null || at.isBefore(before));
        }
    }

    static AllowedSigners parse(String text) {
        List<Signer> signers = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        String[] lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                try {
                    signers.add(new Line(line).signer());
                } catch (Unreadable e) {
                    faults.add(new Fault(i + 1, e.column, e.length, e.message, e.expected, e.fix));
                }
            }
        }
        return new AllowedSigners(List.copyOf(signers), List.copyOf(faults));
    }

    /** What a signature is worth. */
    Signature judge(byte[] signed, String armoured, Instant at) {
        SshSignature signature;
        try {
            signature = SshSignature.of(armoured);
            if (!signature.isOf(signed)) {
                return new Signature(
                        State.BROKEN, named(signature.key()), signature.key().fingerprint());
            }
        } catch (Garbled e) {
            return new Signature(State.BROKEN, "", "");
        }
        String key = signature.key().fingerprint();
        List<Signer> known = all.stream()
                .filter(signer -> signer.forGit() && signer.fingerprint().equals(key))
                .toList();
        if (known.isEmpty()) {
            return new Signature(State.UNKNOWN_KEY, "", key);
        }
        return known.stream()
                .filter(signer -> signer.isGood(at))
                .findFirst()
                .map(signer -> new Signature(State.VERIFIED, signer.principals(), key))
                .orElseGet(() -> new Signature(State.OUT_OF_TIME, known.get(0).principals(), key));
    }

    private String named(SshKey key) {
        return all.stream()
                .filter(signer -> signer.fingerprint().equals(key.fingerprint()))
                .findFirst()
                .map(Signer::principals)
                .orElse("");
    }

    /** A line and how far it was read. */
    private static final class Line {
        private final List<Word> words = new ArrayList<>();
        private final int length;

        Line(String line) {
            this.length = line.length();
            if (line.chars().filter(letter -> letter == '"').count() % 2 == 1) {
                throw new Unreadable(
                        line.lastIndexOf('"') + 1, 1, "this quotation mark has no other", "one at either end", HOW);
            }
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                words.add(new Word(word.group(), word.start() + 1));
            }
        }

        Signer signer() {
            Word principals = word(0, "nobody is named");
            Word second = word(1, "the key is missing");
            boolean options = !SshKey.knows(second.text()) && !second.text().matches("(ssh|ecdsa|sk)-.*");
            Word type = options ? word(2, "the key is missing") : second;
            Word key = word(options ? 3 : 2, "the key is missing");
            if (!SshKey.knows(type.text())) {
                throw type.unreadable(
                        "keys of the type " + type.text() + " cannot be verified here",
                        "ssh-ed25519, ecdsa-sha2-nistp256, ecdsa-sha2-nistp384, ecdsa-sha2-nistp521 or ssh-rsa",
                        "Sign with another key; `ssh-keygen -t ed25519` makes one.");
            }
            Options read = Options.of(options ? second : null);
            return new Signer(principals.bare(), fingerprint(type, key), read.forGit, read.after, read.before);
        }

        private Word word(int index, String otherwise) {
            if (index < words.size()) {
                return words.get(index);
            }
            throw new Unreadable(
                    length + 1,
                    1,
                    otherwise,
                    "who signs, options where there are any, the key's type and the key",
                    HOW);
        }

        private static String fingerprint(Word type, Word key) {
            try {
                SshKey read = SshKey.of(Base64.getDecoder().decode(key.text()));
                if (read.type().equals(type.text())) {
                    return read.fingerprint();
                }
            } catch (IllegalArgumentException | Garbled e) {
                // said below
            }
            throw key.unreadable("this is no key of the type " + type.text(), "a key in Base64, as one word", HOW);
        }
    }

    /** What stands between who signs and the key. */
    private static final class Options {
        private static final Pattern OPTION = Pattern.compile("([A-Za-z-]+)(?:=(?:\"([^\"]*)\"|([^,\"]*)))?(,|$)");

        boolean forGit = true;

        @Nullable
        Instant after;

        @Nullable
        Instant before;

        static Options of(@Nullable Word word) {
            Options options = new Options();
            if (word != null) {
                Matcher option = OPTION.matcher(word.text());
                int read = 0;
                while (read < word.text().length()) {
                    if (!option.find(read) || option.start() != read) {
                        throw word.unreadable(
                                "these options cannot be read",
                                "namespaces=\"git\", valid-after=\"20260101Z\" and such",
                                HOW);
                    }
                    String value = option.group(2) == null ? option.group(3) : option.group(2);
                    options.take(word, option.group(1).toLowerCase(Locale.ROOT), value == null ? "" : value);
                    read = option.end();
                }
            }
            return options;
        }

        private void take(Word word, String name, String value) {
            switch (name) {
                case "namespaces" -> forGit = names("git", value);
                case "valid-after" -> after = time(word, value);
                case "valid-before" -> before = time(word, value);
                default ->
                    throw word.unreadable(
                            "the option " + name + " is not known here",
                            "namespaces, valid-after or valid-before",
                            "Delete it, and list each key by itself: certificates of an authority are not verified here.");
            }
        }

        /** Patterns apart by commas, the first that fits decides; one with an exclamation mark before it says no. */
        private static boolean names(String name, String patterns) {
            for (String pattern : patterns.split(",", -1)) {
                boolean not = pattern.startsWith("!");
                String glob = (not ? pattern.substring(1) : pattern).strip();
                String regex = ("\\Q" + glob + "\\E").replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
                if (name.matches(regex)) {
                    return !not;
                }
            }
            return false;
        }

        /** Without a Z OpenSSH takes the machine's zone; no machine decides here, and it is UTC. */
        private static Instant time(Word word, String value) {
            Matcher stamp = STAMP.matcher(value);
            try {
                if (stamp.matches()) {
                    String digits =
                            stamp.group(1) + "0".repeat(14 - stamp.group(1).length());
                    return LocalDateTime.parse(digits, TIME).toInstant(ZoneOffset.UTC);
                }
            } catch (DateTimeParseException e) {
                // said below
            }
            throw word.unreadable(
                    "the time " + value + " cannot be read",
                    "a day such as 20260101Z or a minute such as 202601010930Z",
                    "Write digits alone, and Z at the end for UTC.");
        }
    }

    /** @param column 1-based */
    private record Word(String text, int column) {
        String bare() {
            return text.replace("\"", "");
        }

        Unreadable unreadable(String message, String expected, String fix) {
            return new Unreadable(column, text.length(), message, expected, fix);
        }
    }

    private static final class Unreadable extends RuntimeException {
        private final int column;
        private final int length;
        private final String message;
        private final String expected;
        private final String fix;

        Unreadable(int column, int length, String message, String expected, String fix) {
            super(message, null, false, false);
            this.column = column;
            this.length = length;
            this.message = message;
            this.expected = expected;
            this.fix = fix;
        }
    }
}
