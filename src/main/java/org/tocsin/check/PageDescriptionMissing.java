package org.tocsin.check;

import org.tocsin.model.internal.ProseFile;
import org.tocsin.record.Recorded;

/** Search engines and previews show this line. */
final class PageDescriptionMissing implements Rule {
    @Override
    public String id() {
        return "page-description-missing";
    }

    @Override
    public String meaning() {
        return "A page of the status site has a description.";
    }

    @Override
    public Example example() {
        return Example.of("content/status/help.adoc", """
            «= Help»«
            :description: How to reach us when something does not work.|»

            Write to us.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<ProseFile> file : evidence.records().prose()) {
            if (ProseKind.STATUS_PAGE.has(file.path())
                    && file.value().attribute("description").isEmpty()) {
                findings.warning(
                        file,
                        "title",
                        "this page has no description",
                        "`:description:` below the title",
                        "Add a line such as `:description: How to reach us.`");
            }
        }
    }
}
