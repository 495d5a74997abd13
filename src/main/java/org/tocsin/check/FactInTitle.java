package org.tocsin.check;

import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.ProseOutline.Taken;
import org.tocsin.record.Recorded;

/** A title is read in lists, in feeds and in the tab. */
final class FactInTitle implements Rule {
    @Override
    public String id() {
        return "fact-in-title";
    }

    @Override
    public String meaning() {
        return "No title takes a fact from records, for titles also stand where nothing is filled in.";
    }

    @Override
    public Example example() {
        return PlaybookExample.of(". Find", "=== With «Ana|contact:ana[name]»\n\n. Find");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<ProseFile> file : evidence.records().prose()) {
            for (Taken fact : file.value().outline().facts()) {
                if (fact.inTitle()) {
                    findings.error(
                            Spots.place(file, fact.spot()),
                            "a title cannot take a fact from records",
                            "plain words",
                            "Write the name itself here, and use the macro in the text below.");
                }
            }
        }
    }
}
