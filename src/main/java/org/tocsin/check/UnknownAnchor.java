package org.tocsin.check;

import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.ProseOutline;
import org.tocsin.model.internal.ProseOutline.Link;
import org.tocsin.record.Recorded;

/** A link into the middle of a page that lands at its top sends people to the wrong step. */
final class UnknownAnchor implements Rule {
    @Override
    public String id() {
        return "unknown-anchor";
    }

    @Override
    public String meaning() {
        return "A link to a place within a document leads to a section or an anchor that is there.";
    }

    @Override
    public Example example() {
        return PlaybookExample.of(". Find", ". See xref:refunds.adoc#«safe-sequence|safe-order»[]. Find")
                .and("content/playbooks/refunds.adoc", """
                = Refunds
                :process: card-flow
                :owner: ana
                :reviewers: ben
                :reviewed: 2026-11-09
                :severities: sev1

                == Safe sequence
                """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<ProseFile> file : evidence.records().prose()) {
            for (Link link : file.value().outline().links()) {
                Recorded<ProseFile> target = evidence.prose().get(link.file());
                if (target != null) {
                    look(file, link, target.value().outline(), findings);
                }
            }
        }
    }

    /** A document that includes others may have the anchor from one of them. */
    private static void look(Recorded<ProseFile> file, Link link, ProseOutline target, Findings findings) {
        if (!target.anchors().contains(link.anchor()) && !target.includes()) {
            findings.error(
                    Spots.place(file, link.spot()),
                    (link.file().equals(file.path()) ? "this document" : link.file()) + " has no section or anchor `"
                            + link.anchor() + "`",
                    "the id of one of its headings: its title in small letters, with hyphens",
                    Phrases.didYouMean(
                            link.anchor(),
                            target.anchors(),
                            "Correct the id, or write [#" + link.anchor() + "] above the heading that is meant."));
        }
    }
}
