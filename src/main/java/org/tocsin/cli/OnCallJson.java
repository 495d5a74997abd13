package org.tocsin.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.cli.OnCallAnswer.Contact;
import org.tocsin.cli.OnCallAnswer.Duty;
import org.tocsin.oncall.Shift;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** When somebody is on call, for programs. */
final class OnCallJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private OnCallJson() {}

    static String of(OnCallAnswer answer) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("person", answer.person().id().value());
        report.put("zone", answer.person().zone().getId());
        report.put("from", answer.time().from().toString());
        report.put("until", answer.time().until().toString());
        report.put("shifts", answer.shifts().stream().map(OnCallJson::shift).toList());
        return JSON.writeValueAsString(report) + "\n";
    }

    private static Map<String, Object> shift(Duty duty) {
        Shift shift = duty.shift();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("schedule", duty.schedule().id().value());
        row.put("from", shift.from().toString());
        row.put("until", shift.until().toString());
        row.put(
                shift.source().isOverride() ? "override" : "layer",
                shift.source().layer());
        row.put("takes-over-from", ids(duty.before()));
        row.put("hands-over-to", ids(duty.after()));
        return row;
    }

    private static List<String> ids(List<Contact> people) {
        return people.stream().map(one -> one.id().value()).toList();
    }
}
