package org.tocsin.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.change.Subject.Kind;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Vendor;

/** What changed in vendors and what was agreed with them. */
final class VendorChanges {
    private VendorChanges() {}

    static void tell(Side before, Side after, List<Change> told) {
        Matching<Vendor> vendors = Matching.of(before, after, Kind.VENDOR, Escalation::vendors, Vendor::id);
        vendors.fresh().forEach(one -> of(one, told).say(Topic.VENDORS, "new vendor: " + one.does()));
        vendors.gone().forEach(one -> of(one, told).say(Topic.VENDORS, "no vendor of ours any more"));
        vendors.pairs().forEach(pair -> both(pair.before(), pair.after(), before, after, of(pair.after(), told)));
    }

    private static Telling of(Vendor vendor, List<Change> told) {
        return new Telling(told, new Subject(Kind.VENDOR, vendor.id().value()), vendor.name());
    }

    private static void both(Vendor was, Vendor is, Side before, Side after, Telling telling) {
        telling.name(Topic.WORDS, "name", was.name(), is.name());
        telling.line(Topic.VENDORS, "does", was.does(), is.does());
        telling.value(Topic.VENDORS, "status page", orNone(was.statusPage()), orNone(is.statusPage()));
        telling.secret(
                Topic.VENDORS,
                "telephone number",
                was.contact().phone(),
                is.contact().phone());
        telling.secret(
                Topic.VENDORS,
                "e-mail address",
                was.contact().email(),
                is.contact().email());
        telling.secret(
                Topic.VENDORS, "portal", was.contact().portal(), is.contact().portal());
        contract(was.contract(), is.contract(), before, after, telling);
    }

    private static void contract(
            Vendor.@Nullable Contract was, Vendor.@Nullable Contract is, Side before, Side after, Telling vendor) {
        if (was == null || is == null) {
            if (is != null) {
                vendor.say(Topic.VENDORS, "now under contract, until " + Dates.day(is.until(), "further notice"));
            } else if (was != null) {
                vendor.say(Topic.VENDORS, "no contract any more");
            }
            return;
        }
        Telling contract = vendor.part("contract");
        contract.secret(Topic.VENDORS, "reference", was.reference(), is.reference());
        contract.value(Topic.VENDORS, "owner", before.person(was.owner()), after.person(is.owner()));
        contract.value(
                Topic.VENDORS,
                "holds until",
                Dates.day(was.until(), "further notice"),
                Dates.day(is.until(), "further notice"));
        contract.line(Topic.VENDORS, "support", was.support(), is.support());
        contract.set(Topic.VENDORS, "answers", answers(was, before), answers(is, after));
    }

    private static List<Answer> answers(Vendor.Contract contract, Side side) {
        return contract.answers().stream()
                .flatMap(answer -> answer.severities().stream()
                        .map(severity -> new Answer(side.severity(severity), Lengths.of(answer.within()))))
                .toList();
    }

    private record Answer(Ref severity, String within) {
        @Override
        public String toString() {
            return severity + " within " + within;
        }
    }

    private static Object orNone(@Nullable Object value) {
        return value == null ? "none" : value;
    }
}
