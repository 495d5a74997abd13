package org.tocsin.check;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.ProseOutline.Dialled;
import org.tocsin.model.internal.Vendor;
import org.tocsin.record.Recorded;

/** A number that stands in two places is wrong in one of them. */
final class FactTypedByHand implements Rule {
    /** Fewer digits could be anything. */
    private static final int SHORTEST = 7;

    @Override
    public String id() {
        return "fact-typed-by-hand";
    }

    @Override
    public String meaning() {
        return "A telephone number that stands in the records is not typed again in a playbook or the handbook.";
    }

    @Override
    public Example example() {
        return PlaybookExample.of(". Pause", ". Ring «contact:ana[]|+351 210 000 001». Pause");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Map<String, String> macros = macros(evidence);
        for (Recorded<ProseFile> file : evidence.records().prose()) {
            if (ProseKind.PLAYBOOK.has(file.path()) || ProseKind.HANDBOOK.has(file.path())) {
                for (Dialled number : file.value().outline().numbers()) {
                    String macro = macro(number.digits(), macros);
                    if (macro != null) {
                        findings.warning(
                                Spots.place(file, number.spot()),
                                "this telephone number is typed by hand",
                                "`" + macro + "`, which follows the records",
                                "Write `" + macro + "` in its place; the page shows the number that holds.");
                    }
                }
            }
        }
    }

    /** What to write for each number on record, by its digits. */
    private static Map<String, String> macros(Evidence evidence) {
        Map<String, String> macros = new TreeMap<>();
        for (Person person : evidence.people().values()) {
            if (person.phone() != null) {
                macros.put(digits(person.phone()), "contact:" + person.id() + "[phone]");
            }
        }
        for (Vendor vendor : evidence.escalation().vendors()) {
            if (vendor.contact().phone() != null) {
                macros.put(digits(vendor.contact().phone()), "vendor:" + vendor.id() + "[phone]");
            }
        }
        return macros;
    }

    /** Also where it is written without the country's code, as one dials it at home. */
    private static @Nullable String macro(String digits, Map<String, String> macros) {
        String local = digits.replaceFirst("^0+", "");
        return macros.entrySet().stream()
                .filter(known -> local.length() >= SHORTEST && known.getKey().endsWith(local))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
