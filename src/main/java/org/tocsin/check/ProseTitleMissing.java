package org.tocsin.check;

import org.tocsin.model.internal.ProseFile;
import org.tocsin.problem.Place;
import org.tocsin.record.Recorded;

/** A page without a title cannot be found. */
final class ProseTitleMissing implements Rule {
    @Override
    public String id() {
        return "prose-title-missing";
    }

    @Override
    public String meaning() {
        return "Every AsciiDoc file begins with its title.";
    }

    @Override
    public Example example() {
        return Example.of("content/handbook/hand-off.adoc", """
            «= |»Handing over

            Say what is open, what is promised, and what you would do next.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<ProseFile> file : evidence.records().prose()) {
            if (file.value().title().isEmpty()) {
                findings.error(
                        Place.of(file.path(), 1, 1),
                        "the file has no title",
                        "`= Title` in its first line",
                        "Begin the file with an equals sign, a space and the title.");
            }
        }
    }
}
