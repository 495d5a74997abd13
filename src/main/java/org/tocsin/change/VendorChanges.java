package org.tocsin.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        answers(was, is, before, after, contract);
    }

    private static void answers(Vendor.Contract was, Vendor.Contract is, Side before, Side after, Telling contract) {
        Map<Ref, String> then = answers(was, before);
        Map<Ref, String> now = answers(is, after);
        Set<Ref> severities = new LinkedHashSet<>(now.keySet());
        severities.addAll(then.keySet());
        severities.forEach(severity -> contract.value(
                Topic.VENDORS,
                "answers at " + severity + " within",
                then.getOrDefault(severity, "no time agreed"),
                now.getOrDefault(severity, "no time agreed")));
    }

    private static Map<Ref, String> answers(Vendor.Contract contract, Side side) {
        Map<Ref, String> answers = new LinkedHashMap<>();
        contract.answers()
                .forEach(answer -> side.severities(answer.severities())
                        .forEach(severity -> answers.put(severity, Lengths.of(answer.within()))));
        return answers;
    }

    private static Object orNone(@Nullable Object value) {
        return value == null ? "none" : value;
    }
}
