package org.tocsin.model.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What prose can take from records by a macro, such as {@code contact:grace-liu[phone]}: the word before the colon, and what
 * of the record can be asked for between the brackets.
 */
public enum FactKind {
    /** A person; after {@code role/} a role, which stays true whoever holds it. */
    CONTACT("name", "phone", "email", "chat", "holders"),
    PROCESS("owner"),
    POLICY(),
    VENDOR("name", "phone", "email", "portal", "status", "support"),
    AUTHORITY("name", "approver");

    /** Before the id of a role. */
    public static final String ROLE = "role/";

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> shown;

    FactKind(String... shown) {
        this.shown = List.of(shown);
    }

    /** The kind that authors name by a word; empty where there is none. */
    public static Optional<FactKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** As authors write it, before the colon. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What can stand between the brackets, where they are not empty. */
    public List<String> shown() {
        return shown;
    }
}
