package org.tocsin.check;

import org.tocsin.message.Colleagues;
import org.tocsin.message.MarkdownParts;

/** Colleagues are not named to the public by accident. */
final class PrivateData implements Rule {
    @Override
    public String id() {
        return "private-data";
    }

    @Override
    public String meaning() {
        return "Text for customers holds no e-mail address or phone number of a colleague.";
    }

    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: Card payments are declined
              impact: major
              started: 2026-11-03T08:12Z
              updates:
                - at: 2026-11-03T08:25Z
                  status: investigating
                  components: {cards: partial_outage}
                  message: Questions? Write to «support@example.com|ana@example.com».
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Colleagues colleagues = new Colleagues(evidence.people().values());
        for (CustomerText text : evidence.texts()) {
            if (text.has('@')) {
                colleagues.emails(text.text()).forEach(found -> report(found, text, "e-mail address", findings));
            }
            if (text.longNumber()) {
                colleagues.numbers(text.text()).forEach(found -> report(found, text, "phone number", findings));
            }
        }
    }

    private static void report(MarkdownParts.Span found, CustomerText text, String kind, Findings findings) {
        findings.error(
                text.place(found.offset(), found.length()),
                "the " + kind + " of a colleague stands in a text for customers",
                "the support address",
                "Replace it by the address that anybody may use.");
    }
}
