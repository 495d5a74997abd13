package org.tocsin.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.model.open.Text;
import org.tocsin.model.open.Update;
import org.tocsin.record.Recorded;
import org.tocsin.record.Records;

/** Goes through every text that can be written in several languages, and is. */
final class Translated {
    private final Records records;

    Translated(Records records) {
        this.records = records;
    }

    /** Told of each text and where it stands. */
    @FunctionalInterface
    interface Told {
        void text(Recorded<?> in, String part, Text text);
    }

    void each(Told told) {
        settings(records.status(), told);
        components(records.components(), told);
        for (Recorded<IncidentRecord> incident : records.incidents()) {
            incident(incident, told);
        }
    }

    private static void settings(Recorded<StatusSettings> settings, Told told) {
        StatusSettings said = settings.value();
        tell(settings, "name", said.called(), told);
        tell(settings, "description", said.about(), told);
        if (said.support() != null) {
            tell(settings, "support.label", said.support().words(), told);
        }
    }

    private static void components(Recorded<List<ComponentGroup>> groups, Told told) {
        for (int i = 0; i < groups.value().size(); i++) {
            ComponentGroup group = groups.value().get(i);
            String part = "groups[" + i + "]";
            tell(groups, part + ".name", group.called(), told);
            tell(groups, part + ".description", group.about(), told);
            for (int j = 0; j < group.components().size(); j++) {
                Component component = group.components().get(j);
                String inner = part + ".components[" + j + "]";
                tell(groups, inner + ".name", component.called(), told);
                tell(groups, inner + ".description", component.about(), told);
            }
        }
    }

    private static void incident(Recorded<IncidentRecord> incident, Told told) {
        StatusEvent event = incident.value().customer();
        tell(incident, "customer.title", event.heading(), told);
        int number = 0;
        for (Update update : event.updates()) {
            String part = "customer.updates[" + number++ + "]";
            tell(incident, part + ".message", update.said(), told);
            tell(incident, part + ".workaround", update.advice(), told);
        }
    }

    private static void tell(Recorded<?> in, String part, @Nullable Text text, Told told) {
        if (text != null && !text.translations().isEmpty()) {
            told.text(in, part, text);
        }
    }
}
