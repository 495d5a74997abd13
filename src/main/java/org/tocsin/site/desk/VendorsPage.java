package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/** Others whose service the processes need: how each is reached, what was agreed, what happened with it. */
public record VendorsPage(Frame frame, List<VendorCard> vendors) implements Page {
    public VendorsPage {
        vendors = List.copyOf(vendors);
    }

    @Override
    public String template() {
        return "desk/vendors.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.VENDORS);
    }

    /**
     * One vendor.
     *
     * @param contract null where the records hold none
     * @param usedBy processes that name it
     * @param signs triggers that speak of its trouble, with their severity
     * @param named incidents whose internal record names it, newest first
     * @param others how many more incidents its processes had; {@code latest} are the newest of them
     */
    public record VendorCard(
            String id,
            String name,
            String does,
            Contact contact,
            @Nullable Contract contract,
            List<Way> usedBy,
            List<VendorSign> signs,
            List<IncidentRow> named,
            int others,
            List<IncidentRow> latest) {
        public VendorCard {
            usedBy = List.copyOf(usedBy);
            signs = List.copyOf(signs);
            named = List.copyOf(named);
            latest = List.copyOf(latest);
        }
    }

    /** A trigger that speaks of a vendor. */
    public record VendorSign(Tag severity, String meaning, String condition) {}

    /**
     * What was agreed.
     *
     * @param until in words; {@code late} tells that the day has passed
     */
    public record Contract(String reference, Way owner, Fact until, String support, List<VendorAnswer> answers) {
        public Contract {
            answers = List.copyOf(answers);
        }
    }

    /** Within what time it has to answer. */
    public record VendorAnswer(List<Tag> severities, String within) {
        public VendorAnswer {
            severities = List.copyOf(severities);
        }
    }
}
