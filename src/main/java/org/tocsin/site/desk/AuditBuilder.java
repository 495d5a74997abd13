package org.tocsin.site.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tocsin.revision.Audit;
import org.tocsin.revision.Revision;
import org.tocsin.revision.Signature;
import org.tocsin.site.PagePath;

/** Builds the page of changes. */
final class AuditBuilder {
    /** Rows on the page; the files have every change. */
    private static final int SHOWN = 500;

    private static final int FILES = 20;

    private final Audit audit;
    private final Voice voice;

    AuditBuilder(Audit audit, Voice voice) {
        this.audit = audit;
        this.voice = voice;
    }

    AuditPage page(Frames frames) {
        PagePath path = new PagePath(Address.AUDIT);
        List<Audit.Entry> shown = audit.entries().stream().limit(SHOWN).toList();
        return new AuditPage(
                path,
                frames.of(path, "Audit"),
                known(),
                shown.stream()
                        .map(entry -> entry.by().author())
                        .distinct()
                        .sorted()
                        .toList(),
                shown.stream()
                        .flatMap(AuditBuilder::folders)
                        .distinct()
                        .sorted()
                        .toList(),
                signatures(shown),
                shown.stream().map(this::row).toList());
    }

    private String known() {
        List<String> said = new ArrayList<>();
        switch (audit.reach()) {
            case WHOLE -> {}
            case SHALLOW ->
                said.add("Earlier changes are not here: the desk was built from a clone that is cut off."
                        + " Fetch the whole history to see them (fetch-depth: 0 in a workflow).");
            case NO_REPOSITORY -> said.add("No changes are known: the desk was built without a git repository.");
        }
        if (audit.entries().size() > SHOWN) {
            said.add("The page shows the latest " + SHOWN + " of "
                    + audit.entries().size() + " changes; the files have all.");
        }
        return String.join(" ", said);
    }

    private static List<AuditPage.Signed> signatures(List<Audit.Entry> entries) {
        TreeMap<String, String> words = new TreeMap<>();
        entries.forEach(entry -> words.putIfAbsent(
                state(entry.by().signature()), kind(entry.by().signature().state())));
        return words.entrySet().stream()
                .map(entry -> new AuditPage.Signed(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String kind(Signature.State state) {
        return switch (state) {
            case UNSIGNED -> "not signed";
            case VERIFIED -> "signed and verified";
            case UNKNOWN_KEY -> "signed with a key that is not known here";
            case OUT_OF_TIME -> "signed with a key that did not hold then";
            case BROKEN -> "signed, but the signature is wrong";
        };
    }

    /** {@code unknown-key}. */
    static String state(Signature signature) {
        return signature.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Stream<String> folders(Audit.Entry entry) {
        return entry.files().stream().map(AuditBuilder::folder).distinct();
    }

    /** {@code content/playbooks}, {@code incidents/2026}, {@code escalation}: two folders deep at most. */
    private static String folder(String file) {
        int first = file.indexOf('/');
        int second = file.indexOf('/', first + 1);
        return first < 0 ? file : file.substring(0, second < 0 ? first : second);
    }

    private AuditPage.Row row(Audit.Entry entry) {
        Revision by = entry.by();
        return new AuditPage.Row(
                by.brief(),
                voice.at(by.at()),
                by.author(),
                by.subject(),
                paragraphs(by.rationale()),
                entry.files().size() == 1 ? "1 file" : entry.files().size() + " files",
                entry.files().stream().limit(FILES).toList(),
                Math.max(0, entry.files().size() - FILES),
                String.join("|", folders(entry).sorted().toList()),
                by.reviewers(),
                state(by.signature()),
                Signatures.words(by.signature()),
                Signatures.doubtful(by.signature()));
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(text.split("\\n\\s*\\n", -1))
                .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
