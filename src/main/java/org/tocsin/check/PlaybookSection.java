package org.tocsin.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.ProseOutline.Section;

/** The sections of a playbook, by the title they should have and by others that mean the same. */
enum PlaybookSection {
    PRESERVE("Preserve data", "Preserving data", "Preserve the data", "Data preservation", "Save data"),
    WHEN("When to use this", "When to use", "When to use this playbook"),
    CONTAIN("Contain", "Containment"),
    RECOVER("Recover", "Recovery"),
    ROLL_BACK("Roll back", "Rolling back", "Rollback plan", "Roll back plan"),
    SEQUENCE("Safe sequence", "Safe recovery sequence", "Safe order", "Recovery sequence"),
    STAGING("Test in staging", "Test on staging", "Staging test", "Staging gate", "Staging"),
    VALIDATE("Validate after recovery", "Validation after recovery", "Validate", "Validation", "Verify after recovery"),
    CUSTOMER_SAFETY("Customer safety", "Customers' safety", "Safety of customers", "Customer safety note");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> others;

    PlaybookSection(String title, String... others) {
        this.title = title;
        this.others = List.of(others);
    }

    String title() {
        return title;
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(PlaybookSection::title).toList();
    }

    /** Which one a title means, however it is spaced, hyphenated or capitalised. */
    static Optional<PlaybookSection> meant(String written) {
        return Arrays.stream(values())
                .filter(section -> plain(section.title).equals(plain(written))
                        || section.others.stream()
                                .anyMatch(other -> plain(other).equals(plain(written))))
                .findFirst();
    }

    /** Whether a title is the usual one, letter case apart. */
    boolean isNamed(String written) {
        return written.strip().equalsIgnoreCase(title);
    }

    /** This section of a playbook, under whichever title. */
    Optional<Section> in(ProseFile playbook) {
        return playbook.outline().sections().stream()
                .filter(section -> meant(section.title()).equals(Optional.of(this)))
                .findFirst();
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
