package org.tocsin.disclosure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.open.IncidentId;
import org.tocsin.record.Recorded;

/** Which prose customers may read: what is written for them by name or by folder. */
final class ProseDisclosure {
    private static final String PAGES = "content/status/";
    private static final String POSTMORTEM = "/postmortem-customer.adoc";

    private ProseDisclosure() {}

    /** Customer postmortems of incidents that are themselves disclosed. */
    static SortedMap<IncidentId, String> postmortems(
            List<Recorded<ProseFile>> prose, List<Recorded<IncidentRecord>> incidents) {
        TreeMap<String, IncidentId> disclosed = new TreeMap<>();
        for (Recorded<IncidentRecord> incident : incidents) {
            String folder = incident.path().substring(0, incident.path().lastIndexOf('/'));
            IncidentDisclosure.disclose(incident.value()).ifPresent(event -> disclosed.put(folder, event.id()));
        }
        TreeMap<IncidentId, String> postmortems = new TreeMap<>();
        for (Recorded<ProseFile> file : prose) {
            if (file.path().endsWith(POSTMORTEM)) {
                String folder = file.path().substring(0, file.path().length() - POSTMORTEM.length());
                IncidentId incident = disclosed.get(folder);
                if (incident != null) {
                    postmortems.put(incident, file.path());
                }
            }
        }
        return postmortems;
    }

    /** Public pages, sorted by path. */
    static List<String> pages(List<Recorded<ProseFile>> prose) {
        return prose.stream()
                .map(Recorded::path)
                .filter(path -> path.startsWith(PAGES))
                .sorted()
                .toList();
    }
}
