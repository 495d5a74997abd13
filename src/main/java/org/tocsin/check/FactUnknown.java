package org.tocsin.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.model.internal.FactKind;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.ProseOutline.Taken;
import org.tocsin.model.internal.Vendor;
import org.tocsin.problem.Place;
import org.tocsin.record.Recorded;

/** What prose takes from records must be there. */
final class FactUnknown implements Rule {
    @Override
    public String id() {
        return "unknown-fact";
    }

    @Override
    public String meaning() {
        return "What prose takes from records by a macro, such as `contact:ana[phone]`, is there.";
    }

    @Override
    public Example example() {
        return PlaybookExample.of(". Pause", ". Tell «»contact:«ana|anna»[]. Pause");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<ProseFile> file : evidence.records().prose()) {
            if (!ProseKind.STATUS_PAGE.has(file.path()) && !ProseKind.CUSTOMER_POSTMORTEM.has(file.path())) {
                file.value().outline().facts().forEach(fact -> look(file, fact, evidence, findings));
            }
        }
    }

    private static void look(Recorded<ProseFile> file, Taken fact, Evidence evidence, Findings findings) {
        FactKind kind = FactKind.of(fact.kind()).orElseThrow();
        Place place = Spots.place(file, fact.spot());
        boolean role = kind == FactKind.CONTACT && fact.id().startsWith(FactKind.ROLE);
        List<String> known = known(kind, role, evidence);
        String written = role ? fact.id().substring(FactKind.ROLE.length()) : fact.id();
        if (!known.contains(written)) {
            findings.error(
                    place,
                    "there is no " + (role ? "role" : word(kind)) + " `" + written + "`",
                    "an id from " + where(kind, role),
                    Phrases.didYouMean(written, known, "Correct the id, or write the words themselves."));
        } else if (!shown(kind, role).contains(fact.shown()) && !fact.shown().isEmpty()) {
            findings.error(
                    place,
                    "`" + fact.shown() + "` is nothing that can be shown of a " + (role ? "role" : word(kind)),
                    shown(kind, role).isEmpty()
                            ? "nothing between the brackets"
                            : "nothing, or one of " + String.join(", ", shown(kind, role)),
                    Phrases.didYouMean(fact.shown(), shown(kind, role), "Leave the brackets empty."));
        } else {
            lacking(kind, role, fact, evidence)
                    .ifPresent(lack -> findings.error(
                            place,
                            lack,
                            "a record that has it",
                            "Add it to " + where(kind, role) + ", or ask for something else."));
        }
    }

    /** What is asked for and not on record. */
    private static Optional<String> lacking(FactKind kind, boolean role, Taken fact, Evidence evidence) {
        boolean lacks = false;
        if (kind == FactKind.CONTACT && !role) {
            lacks = evidence.records().escalationFolder().people().value().stream()
                    .filter(person -> person.id().value().equals(fact.id()))
                    .anyMatch(person -> (fact.shown().equals("phone") && person.phone() == null)
                            || (fact.shown().equals("chat") && person.chat() == null));
        } else if (kind == FactKind.VENDOR) {
            lacks = evidence.escalation().vendors().stream()
                    .filter(vendor -> vendor.id().value().equals(fact.id()))
                    .anyMatch(vendor -> lacks(vendor, fact.shown()));
        }
        return lacks ? Optional.of("`" + fact.id() + "` has no " + fact.shown() + " on record") : Optional.empty();
    }

    private static boolean lacks(Vendor vendor, String shown) {
        return switch (shown) {
            case "phone" -> vendor.contact().phone() == null;
            case "email" -> vendor.contact().email() == null;
            case "portal" -> vendor.contact().portal() == null;
            case "status" -> vendor.statusPage() == null;
            default -> false;
        };
    }

    private static List<String> shown(FactKind kind, boolean role) {
        if (kind != FactKind.CONTACT) {
            return kind.shown();
        }
        return role
                ? List.of("name", "holders")
                : kind.shown().stream().filter(word -> !word.equals("holders")).toList();
    }

    private static List<String> known(FactKind kind, boolean role, Evidence evidence) {
        return switch (kind) {
            case CONTACT ->
                role ? ids(evidence.roles().keySet()) : ids(evidence.people().keySet());
            case PROCESS -> ids(evidence.processes().keySet());
            case POLICY -> ids(evidence.policies().keySet());
            case VENDOR ->
                ids(evidence.escalation().vendors(), vendor -> vendor.id().value());
            case AUTHORITY -> ids(evidence.actions().keySet());
        };
    }

    private static List<String> ids(Collection<?> ids) {
        return ids(ids, Object::toString);
    }

    private static <T> List<String> ids(Collection<T> records, Function<T, String> id) {
        return records.stream().map(id).toList();
    }

    private static String word(FactKind kind) {
        return switch (kind) {
            case CONTACT -> "person";
            case PROCESS -> "process";
            case POLICY -> "policy";
            case VENDOR -> "vendor";
            case AUTHORITY -> "action";
        };
    }

    private static String where(FactKind kind, boolean role) {
        return switch (kind) {
            case CONTACT -> role ? "escalation/roles.yaml" : "escalation/people.yaml";
            case PROCESS -> "escalation/processes/";
            case POLICY -> "escalation/policies/";
            case VENDOR -> "escalation/vendors.yaml";
            case AUTHORITY -> "escalation/authority.yaml";
        };
    }
}
