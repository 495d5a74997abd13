package org.tocsin.drill.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.drill.Showing;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.BusinessProcess.Containment;
import org.tocsin.model.internal.BusinessProcess.IntegrityCheck;
import org.tocsin.model.internal.BusinessProcess.Workflow;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.Trigger;
import org.tocsin.oncall.triage.Facts;

/**
 * Prefers what makes sense to be measured in the process that is played: triggers hold for all processes alike, and an alert of
 * a pharmacy that counts wrong payments would puzzle everybody for the wrong reason.
 */
final class AboutProcess {
    private static final int SHORTEST = 4;

    private final Set<String> own;
    private final Set<String> others;

    private AboutProcess(BusinessProcess process, List<BusinessProcess> processes) {
        this.own = names(process);
        this.others = processes.stream()
                .flatMap(other -> names(other).stream())
                .filter(word -> !own.contains(word) && telling(word, processes))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Those that are not about another process and are measured, else those that are not about another one, else all. Where
     * nothing works any more, that it does not comes before what has gone wrong.
     */
    static List<Showing> of(
            List<Showing> all, LossClass loss, BusinessProcess process, List<BusinessProcess> processes) {
        AboutProcess about = new AboutProcess(process, processes);
        Predicate<Showing> here = showing -> !about.elsewhere(showing.trigger());
        Predicate<Showing> measured =
                showing -> !Facts.asksYesOrNo(showing.trigger().condition());
        Predicate<Showing> stands = showing ->
                loss == LossClass.COMPLETE && showing.trigger().dimension() == Trigger.Dimension.SERVICE_LEVEL;
        return Stream.of(here.and(measured).and(stands), here.and(measured), here)
                .map(wanted -> all.stream().filter(wanted).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(all);
    }

    /** Whether it counts what other processes are named after, and says nothing of this one. */
    private boolean elsewhere(Trigger trigger) {
        if (trigger.check() != null || trigger.vendor() != null) {
            return false;
        }
        Set<String> fact = words(Stream.of(trigger.condition().fact()));
        Set<String> said = words(Stream.of(trigger.condition().fact(), trigger.meaning()));
        return fact.stream().anyMatch(others::contains) && said.stream().noneMatch(own::contains);
    }

    /** Whether at most half of all processes speak of it. */
    private static boolean telling(String word, List<BusinessProcess> processes) {
        long speaking = processes.stream()
                .filter(process ->
                        names(process).contains(word) || texts(process).contains(word))
                .count();
        return speaking * 2 <= processes.size();
    }

    private static Set<String> texts(BusinessProcess process) {
        return words(Stream.of(
                        Stream.of(process.summary()),
                        process.workflows().stream().map(Workflow::does),
                        process.containment().stream().map(Containment::effect),
                        process.integrityChecks().stream().map(IntegrityCheck::compare))
                .flatMap(texts -> texts));
    }

    private static Set<String> names(BusinessProcess process) {
        return words(Stream.of(
                        Stream.of(process.id().value(), process.name()),
                        process.workflows().stream().flatMap(flow -> Stream.of(flow.id(), flow.name())),
                        process.components().stream().map(component -> component.value()),
                        process.integrityChecks().stream().map(check -> check.id()))
                .flatMap(names -> names));
    }

    /** Words of four letters or more, without the plural's s. */
    private static Set<String> words(Stream<String> texts) {
        return texts.flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
