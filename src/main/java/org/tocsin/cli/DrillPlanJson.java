package org.tocsin.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.plan.Coverage;
import org.tocsin.drill.plan.Dimension;
import org.tocsin.drill.plan.DrillOrder;
import org.tocsin.drill.plan.DrillPlan;
import org.tocsin.drill.plan.PlannedDrill;
import org.tocsin.drill.plan.Planning;
import org.tocsin.drill.plan.Reason;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.PersonId;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A plan of drills for programs. */
final class DrillPlanJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DrillPlanJson() {}

    static String of(DrillPlan plan, Everything everything) {
        Planning planning = plan.planning();
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        report.put("today", planning.today().toString());
        report.put("cadence", planning.cadence().toString());
        report.put("until", planning.until().toString());
        report.put("process", planning.only() == null ? null : planning.only().value());
        report.put("covered", covered(plan.coverage()));
        List<Map<String, Object>> drills = new ArrayList<>();
        plan.drills().forEach(drill -> drills.add(drill(drill, everything)));
        report.put("drills", drills);
        report.put("reaches-percent", plan.reached());
        return JSON.writeValueAsString(report) + "\n";
    }

    private static Map<String, Object> covered(Coverage coverage) {
        Map<String, Object> covered = new LinkedHashMap<>(share(coverage.share()));
        List<Map<String, Object>> dimensions = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("dimension", dimension.word());
            row.putAll(share(coverage.share(dimension)));
            List<Map<String, Object>> values = new ArrayList<>();
            coverage.values(dimension).forEach(value -> {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("id", value.id());
                one.putAll(share(coverage.share(value)));
                values.add(one);
            });
            row.put("values", values);
            dimensions.add(row);
        }
        covered.put("dimensions", dimensions);
        return covered;
    }

    private static Map<String, Object> share(Coverage.Share share) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("percent", share.percent());
        row.put("pairs", share.pairs());
        row.put("practised", share.practised());
        return row;
    }

    private static Map<String, Object> drill(PlannedDrill drill, Everything everything) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("held", drill.held().toString());
        row.put("minutes", drill.length().toMinutes());
        row.put("facilitator", drill.facilitator().value());
        row.put("process", drill.situation().process().value());
        row.put("severity", drill.situation().severity().value());
        row.put("scenario", drill.scenario().value());
        row.put("failure-mode", drill.situation().mode().word());
        row.put("loss", drill.situation().loss().word());
        row.put("twist", drill.situation().twist().word());
        row.put("time-band", drill.situation().band().word());
        row.put("mode", drill.mode().word());
        row.put("as-if", drill.asIf().toString());
        row.put("cast", drill.cast().stream().map(PersonId::value).toList());
        row.put("why", drill.why().stream().map(DrillPlanJson::reason).toList());
        row.put("covered-percent", drill.covered());
        row.put("command", DrillOrder.command(drill, everything.settings().zone()));
        return row;
    }

    private static Map<String, Object> reason(Reason reason) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", reason.kind().word());
        row.put("words", reason.words());
        return row;
    }
}
