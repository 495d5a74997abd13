package org.tocsin.model.open;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that the public site and every notice may be made of.
 *
 * @param groups components in the order shown
 * @param incidents newest start first
 * @param maintenances newest start first
 * @param notices words for the top of the page, those that appear first coming first
 * @param postmortems repository path of the customer postmortem, by incident
 * @param pages repository paths of public prose pages, sorted
 */
public record OpenFacts(
        StatusSettings settings,
        List<ComponentGroup> groups,
        List<Incident> incidents,
        List<Maintenance> maintenances,
        List<Notice> notices,
        SortedMap<IncidentId, String> postmortems,
        List<String> pages) {
    public OpenFacts {
        groups = List.copyOf(groups);
        incidents = List.copyOf(incidents);
        maintenances = List.copyOf(maintenances);
        notices = List.copyOf(notices);
        postmortems = Collections.unmodifiableSortedMap(new TreeMap<>(postmortems));
        pages = List.copyOf(pages);
    }

    /** Facts without notices. */
    public OpenFacts(
            StatusSettings settings,
            List<ComponentGroup> groups,
            List<Incident> incidents,
            List<Maintenance> maintenances,
            SortedMap<IncidentId, String> postmortems,
            List<String> pages) {
        this(settings, groups, incidents, maintenances, List.of(), postmortems, pages);
    }

    /** The same with every text in one of the page's languages, where it is translated; else in the main one. */
    public OpenFacts in(String language) {
        String main = settings.mainLanguage();
        return new OpenFacts(
                settings.in(language),
                groups.stream().map(group -> group.in(language, main)).toList(),
                incidents.stream().map(incident -> incident.in(language, main)).toList(),
                maintenances.stream().map(work -> work.in(language, main)).toList(),
                notices.stream().map(notice -> notice.in(language, main)).toList(),
                postmortems,
                pages);
    }
}
