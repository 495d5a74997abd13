package org.tocsin.importer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The report for a person: what was left out first, then what was assumed, by kind. */
public final class ReportText {
    private static final int EXAMPLES = 3;

    private ReportText() {}

    /**
     * The report, each line ended.
     *
     * @param everything whether each assumption is listed, rather than three of a kind
     */
    public static String of(ImportReport report, boolean everything) {
        var text = new StringBuilder();
        for (var skipped : report.skipped()) {
            text.append(skipped.place() + ": not imported: " + skipped.reason() + "\n");
        }
        byKind(report.assumed()).forEach((about, assumptions) -> append(text, about, assumptions, everything));
        text.append("Imported %d of %d %s; %d not imported, %d %s.\n"
                .formatted(
                        report.imported(),
                        report.imported() + report.skipped().size(),
                        report.records(),
                        report.skipped().size(),
                        report.assumed().size(),
                        report.assumed().size() == 1 ? "assumption" : "assumptions"));
        return text.toString();
    }

    private static void append(StringBuilder text, About about, List<Assumption> assumptions, boolean everything) {
        text.append("Assumed about %s (%d):\n".formatted(about.heading(), assumptions.size()));
        var listed = everything ? assumptions.size() : Math.min(EXAMPLES, assumptions.size());
        for (var assumption : assumptions.subList(0, listed)) {
            text.append("  %s:%d: %s, because %s\n"
                    .formatted(assumption.file(), assumption.line(), assumption.assumed(), assumption.because()));
        }
        if (listed < assumptions.size()) {
            text.append("  and %d more; --verbose lists them all\n".formatted(assumptions.size() - listed));
        }
    }

    private static Map<About, List<Assumption>> byKind(List<Assumption> assumed) {
        var kinds = new EnumMap<About, List<Assumption>>(About.class);
        for (var about : About.values()) {
            var ofKind = assumed.stream().filter(a -> a.about() == about).toList();
            if (!ofKind.isEmpty()) {
                kinds.put(about, ofKind);
            }
        }
        return kinds;
    }
}
