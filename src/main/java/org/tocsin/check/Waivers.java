package org.tocsin.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tocsin.problem.Problem;
import org.tocsin.record.Recorded;
import org.tocsin.record.Waiver;

/** Sets aside the problems that {@code site/waivers.yaml} names. A waiver without a problem is one itself. */
final class Waivers {
    static final String WITHOUT_PROBLEM = "waiver-without-problem";

    private Waivers() {}

    /**
     * What is left of some problems.
     *
     * @param waivable ids of the rules that may be set aside
     * @param sought ids of the rules whose problems were all looked for, so that a waiver without one is needless
     */
    static List<Problem> apply(
            Recorded<List<Waiver>> waivers, List<Problem> problems, Set<String> waivable, Predicate<String> sought) {
        Set<Target> waived = new HashSet<>();
        waivers.value().stream()
                .filter(waiver -> waivable.contains(waiver.rule()))
                .forEach(waiver -> waived.add(new Target(waiver.rule(), waiver.file())));
        Set<Target> used = new HashSet<>();
        List<Problem> left = new ArrayList<>();
        for (Problem problem : problems) {
            Target target = new Target(problem.rule(), problem.place().file());
            if (waived.contains(target)) {
                used.add(target);
            } else {
                left.add(problem);
            }
        }
        for (int i = 0; i < waivers.value().size(); i++) {
            Waiver waiver = waivers.value().get(i);
            if (sought.test(waiver.rule()) && !used.remove(new Target(waiver.rule(), waiver.file()))) {
                left.add(unused(waivers, i, waivable.contains(waiver.rule())));
            }
        }
        return left;
    }

    private static Problem unused(Recorded<List<Waiver>> waivers, int i, boolean waivable) {
        String part = "waivers[" + i + "].rule";
        return waivable
                ? waivers.error(
                        WITHOUT_PROBLEM,
                        part,
                        "this waiver sets nothing aside",
                        "a problem of this rule in that file",
                        "Delete the waiver; what it was for has been mended or moved.")
                : waivers.error(
                        WITHOUT_PROBLEM,
                        part,
                        "this rule cannot be set aside",
                        "a rule that checks records, other than those that keep readers safe",
                        "Delete the waiver, and mend the file it names.");
    }

    private record Target(String rule, String file) {}
}
