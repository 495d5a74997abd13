package org.tocsin.site.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/** Builds the lists of incidents: one for each year, and the newest once more as the way in. */
final class IncidentLists {
    private final NavigableMap<Integer, List<IncidentRecord>> years = new TreeMap<>(Collections.reverseOrder());
    private final IncidentRows rows;
    private final Frames frames;

    IncidentLists(List<IncidentRecord> newestFirst, IncidentRows rows, Frames frames, Voice voice) {
        this.rows = rows;
        this.frames = frames;
        for (IncidentRecord record : newestFirst) {
            int year = voice.moments().dayOf(record.customer().begins()).getYear();
            years.computeIfAbsent(year, unused -> new ArrayList<>()).add(record);
        }
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        if (years.isEmpty()) {
            pages.add(page(Address.INCIDENTS, "Incidents", List.of()));
        } else {
            pages.add(page(
                    Address.INCIDENTS,
                    "Incidents of " + years.firstKey(),
                    years.firstEntry().getValue()));
        }
        years.forEach((year, records) -> pages.add(page(Address.year(year), "Incidents of " + year, records)));
        return pages;
    }

    private IncidentListPage page(String address, String title, List<IncidentRecord> records) {
        PagePath path = new PagePath(address);
        List<Way> ways = years.entrySet().stream()
                .map(year -> Way.to(year.getKey() + " (" + year.getValue().size() + ")", Address.year(year.getKey())))
                .toList();
        return new IncidentListPage(path, frames.of(path, title), title, ways, rows.of(records));
    }
}
