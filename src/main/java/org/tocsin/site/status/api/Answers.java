package org.tocsin.site.status.api;

import java.util.List;

/**
 * All that the API says, from which each of its files tells a part.
 *
 * @param incidents the latest, newest first
 * @param unresolved newest first
 * @param maintenances the latest; these and those below by the start of their window
 * @param ahead under way and planned
 */
record Answers(
        PageJson page,
        List<ServiceJson> components,
        List<IncidentJson> incidents,
        List<IncidentJson> unresolved,
        List<MaintenanceJson> maintenances,
        List<MaintenanceJson> active,
        List<MaintenanceJson> upcoming,
        List<MaintenanceJson> ahead,
        StatusJson status) {
    private record Summary(
            PageJson page,
            List<ServiceJson> components,
            List<IncidentJson> incidents,
            List<MaintenanceJson> scheduledMaintenances,
            StatusJson status) {}

    private record Status(PageJson page, StatusJson status) {}

    private record Components(PageJson page, List<ServiceJson> components) {}

    private record Incidents(PageJson page, List<IncidentJson> incidents) {}

    private record Maintenances(PageJson page, List<MaintenanceJson> scheduledMaintenances) {}

    /** What a file holds. */
    Record of(Document document) {
        return switch (document) {
            case SUMMARY -> new Summary(page, components, unresolved, ahead, status);
            case STATUS -> new Status(page, status);
            case COMPONENTS -> new Components(page, components);
            case INCIDENTS -> new Incidents(page, incidents);
            case UNRESOLVED -> new Incidents(page, unresolved);
            case MAINTENANCES -> new Maintenances(page, maintenances);
            case ACTIVE -> new Maintenances(page, active);
            case UPCOMING -> new Maintenances(page, upcoming);
        };
    }

    /** The same, with one entry of each list at most: enough for an example. */
    Answers brief() {
        return new Answers(
                page,
                first(components, 2),
                first(incidents, 1),
                first(unresolved, 1),
                first(maintenances, 1),
                first(active, 1),
                first(upcoming, 1),
                first(ahead, 1),
                status);
    }

    private static <T> List<T> first(List<T> list, int most) {
        return list.subList(0, Math.min(most, list.size()));
    }
}
