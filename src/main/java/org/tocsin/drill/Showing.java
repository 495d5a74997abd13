package org.tocsin.drill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Condition;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Scenario.Need;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Trigger;
import org.tocsin.model.internal.Trigger.Comparator;
import org.tocsin.model.internal.VendorId;
import org.tocsin.oncall.triage.Facts;
import org.tocsin.oncall.triage.Facts.Answer;

/**
 * A trigger by which a failure can show how severe it is, and what can then be measured.
 *
 * @param values each of which gives the severity, and none a more severe one; never empty
 */
public record Showing(Trigger trigger, List<String> values) {
    private static final Set<String> MEASURES = Set.of("seconds", "minutes", "hours", "days", "percent", "%");

    public Showing {
        values = List.copyOf(values);
    }

    /**
     * Every way in which a scenario can show a severity for a process. Triggers that count only in a deployment slot are left
     * out, since a drill may be played at any hour.
     *
     * @return empty where the severity cannot be derived
     */
    public static List<Showing> of(
            Scenario scenario, ProcessId process, SeverityId severity, LossClass loss, Escalation escalation) {
        BusinessProcess played = escalation.process(process).orElse(null);
        Severity wanted = escalation.severity(severity).orElse(null);
        if (played == null || wanted == null) {
            return List.of();
        }
        List<Trigger> worse = escalation.severities().stream()
                .takeWhile(one -> !one.id().equals(severity))
                .flatMap(one -> one.triggers().stream())
                .toList();
        List<Showing> showings = new ArrayList<>();
        for (Trigger trigger : wanted.triggers()) {
            if (trigger.slot() == null
                    && scenario.shows().contains(trigger.dimension())
                    && about(trigger, scenario, played)) {
                List<String> values = candidates(trigger.condition(), loss).stream()
                        .filter(value -> worse.stream().noneMatch(other -> holds(other, trigger, value)))
                        .toList();
                if (!values.isEmpty()) {
                    showings.add(new Showing(trigger, values));
                }
            }
        }
        return List.copyOf(showings);
    }

    /**
     * What is measured, in words that a monitor might use: {@code workflow success: 47 percent of runs}, {@code payments
     * wrong: 12}.
     */
    public String words(String value) {
        Condition condition = trigger.condition();
        String unit = condition.unit();
        List<String> name = new ArrayList<>(List.of(condition.fact().split("-", -1)));
        String last = name.get(name.size() - 1);
        String measured = unit == null ? "" : unit.split(" ", -1)[0].toLowerCase(Locale.ROOT);
        boolean counts = name.size() > 1 && name.contains(measured) && !MEASURES.contains(measured);
        if (name.size() > 1 && (last.equals("count") || (last.equals(measured) && !counts))) {
            name.remove(name.size() - 1);
        }
        return String.join(" ", name) + ": " + value + (unit == null || counts ? "" : " " + unit);
    }

    /** Whether a trigger speaks of something that the process has and the scenario is about. */
    private static boolean about(Trigger trigger, Scenario scenario, BusinessProcess process) {
        boolean checked = trigger.check() == null
                || process.integrityChecks().stream()
                        .anyMatch(check -> check.id().equals(trigger.check()));
        VendorId vendor = trigger.vendor();
        return checked
                && (vendor == null
                        || (scenario.needs().contains(Need.VENDOR)
                                && process.vendors().contains(vendor)
                                && !process.platform().equals(vendor)));
    }

    private static boolean holds(Trigger other, Trigger trigger, String value) {
        String fact = trigger.condition().fact();
        return other.condition().fact().equals(fact)
                && Facts.NONE.with(fact, value).answer(other.condition()) == Answer.YES;
    }

    private static Set<String> candidates(Condition condition, LossClass loss) {
        if (Facts.asksYesOrNo(condition)) {
            return Set.of(condition.value());
        }
        BigDecimal limit = Facts.number(condition.value()).orElse(null);
        if (limit == null) {
            return Set.of();
        }
        String unit = condition.unit() == null ? "" : condition.unit();
        boolean percent = unit.startsWith("%") || unit.startsWith("percent");
        boolean low = condition.comparator() == Comparator.BELOW || condition.comparator() == Comparator.AT_MOST;
        Set<String> candidates = new LinkedHashSet<>();
        for (BigDecimal value : near(limit, low)) {
            boolean possible = value.signum() >= 0 || limit.signum() < 0;
            boolean whole = !percent || value.compareTo(BigDecimal.valueOf(100)) <= 0;
            boolean lost = !percent || !low || (value.signum() == 0) == (loss == LossClass.COMPLETE);
            String text = value.toPlainString();
            if (possible
                    && whole
                    && lost
                    && Facts.NONE.with(condition.fact(), text).answer(condition) == Answer.YES) {
                candidates.add(text);
            }
        }
        if (candidates.size() > 1 && !percent) {
            candidates.remove("1");
        }
        return candidates;
    }

    /** Values on the side of the limit that counts, and the limit. */
    private static List<BigDecimal> near(BigDecimal limit, boolean low) {
        List<String> shares =
                low ? List.of("0.95", "0.9", "0.75", "0.6", "0") : List.of("1.1", "1.25", "1.5", "2", "3");
        List<BigDecimal> values = new ArrayList<>();
        for (String share : shares) {
            values.add(limit.multiply(new BigDecimal(share)).setScale(limit.scale(), RoundingMode.HALF_UP));
        }
        values.add(low ? limit.subtract(BigDecimal.ONE) : limit.add(BigDecimal.ONE));
        values.add(limit);
        return values;
    }
}
