package org.tocsin.record;

import java.util.List;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.Notice;
import org.tocsin.model.open.StatusSettings;

/**
 * Lets every text with versions in several languages stand in the main one of the page, which a file alone cannot tell.
 *
 * @param language BCP 47 tag
 */
record MainLanguage(String language) {
    Recorded<StatusSettings> settings(Recorded<StatusSettings> settings) {
        return with(settings, settings.value().in(language));
    }

    Recorded<List<ComponentGroup>> components(Recorded<List<ComponentGroup>> groups) {
        return with(
                groups,
                groups.value().stream()
                        .map(group -> group.in(language, language))
                        .toList());
    }

    Recorded<List<Notice>> notices(Recorded<List<Notice>> notices) {
        return with(
                notices,
                notices.value().stream()
                        .map(notice -> notice.in(language, language))
                        .toList());
    }

    List<Recorded<IncidentRecord>> incidents(List<Recorded<IncidentRecord>> incidents) {
        return incidents.stream().map(this::incident).toList();
    }

    private Recorded<IncidentRecord> incident(Recorded<IncidentRecord> recorded) {
        IncidentRecord incident = recorded.value();
        if (!incident.customer().translated()) {
            return recorded;
        }
        var customer = incident.customer().in(language, language);
        return with(recorded, new IncidentRecord(incident.id(), incident.kind(), customer, incident.response()));
    }

    private static <T> Recorded<T> with(Recorded<T> recorded, T value) {
        return new Recorded<>(recorded.path(), value, recorded.locator());
    }
}
