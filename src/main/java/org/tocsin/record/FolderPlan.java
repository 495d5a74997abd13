package org.tocsin.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.record.shape.NearestWord;
import org.tocsin.record.shape.Types;
import org.tocsin.source.SourceTree;

/**
 * Which file holds what, by its path alone. Every file in the folders of records is either understood or a problem.
 *
 * @param prose AsciiDoc files, without those that others include (names beginning with {@code _})
 */
record FolderPlan(
        List<String> incidents,
        List<String> processes,
        List<String> policies,
        List<String> schedules,
        List<String> obligations,
        List<String> reviews,
        List<String> scenarios,
        List<String> drills,
        List<String> prose,
        List<Problem> problems) {
    private static final Pattern INCIDENT_FOLDER = Pattern.compile("incidents/[0-9]{4}/([^/]+)/(.+)");
    private static final Pattern DATED = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}-.+");
    private static final String DRILLS = "content/drills/";
    private static final String SCENARIOS = DRILLS + "scenarios/";
    private static final Pattern DRILL_FOLDER = Pattern.compile(DRILLS + "([^/]+)/([^/]+)");
    private static final Pattern TEXT = Pattern.compile(".+\\.(yaml|yml|md|html|asciidoc)");
    private static final List<String> CONTENT = List.of("status", "playbooks", "handbook");

    static FolderPlan of(SourceTree tree) {
        FolderPlan plan = new FolderPlan(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        for (String path : tree.paths()) {
            plan.place(path);
        }
        for (String link : tree.links()) {
            plan.problems.add(Problem.error(
                    "symbolic-link",
                    Place.of(link),
                    "this is a symbolic link, which is never followed",
                    "a file",
                    "Put a copy of the file here, or delete the link."));
        }
        plan.foldersWithoutRecord(tree);
        return plan;
    }

    private void place(String path) {
        if (path.startsWith("incidents/")) {
            incident(path);
        } else if (path.startsWith("escalation/")) {
            escalation(path);
        } else if (path.startsWith("content/")) {
            content(path);
        } else if (path.startsWith("site/") && (path.endsWith(".yaml") || path.endsWith(".yml"))) {
            known(path);
        }
    }

    private void incident(String path) {
        var folder = INCIDENT_FOLDER.matcher(path);
        if (!folder.matches()) {
            stray(
                    path,
                    "incidents/YEAR/DATE-SLUG/incident.yaml",
                    "Move it into a folder such as incidents/2026/2026-11-03-card-payments/.");
            return;
        }
        String file = folder.group(2);
        if (file.equals("incident.yaml")) {
            String id = folder.group(1);
            if (!Types.isId(id) || !DATED.matcher(id).matches()) {
                problems.add(Problem.error(
                        "incident-folder-name",
                        Place.of(path),
                        "the folder `" + id + "` cannot name an incident",
                        "the day and a few words, such as 2026-11-03-card-payments",
                        "Rename the folder: year-month-day, then lower-case letters, digits and hyphens."));
                return;
            }
            incidents.add(path);
        } else if (file.endsWith(".adoc") && !partial(path)) {
            if (file.equals("postmortem.adoc") || file.equals("postmortem-customer.adoc")) {
                prose.add(path);
            } else {
                stray(
                        path,
                        "postmortem.adoc or postmortem-customer.adoc",
                        "Rename it, or move it to content/handbook/.");
            }
        } else if (file.endsWith(".yaml") || file.endsWith(".yml")) {
            stray(path, "incident.yaml", "Rename it to incident.yaml, or delete it.");
        }
    }

    private void escalation(String path) {
        List<String> alike = alike(path);
        if (alike != null) {
            String id = path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
            if (Types.isId(id)) {
                alike.add(path);
                return;
            }
            problems.add(Problem.error(
                    "bad-id",
                    Place.of(path),
                    "the file's name `" + id + "` cannot be used as an id",
                    "lower-case letters a–z, digits and single hyphens",
                    "Rename the file, such as payment-sync.yaml."));
            return;
        }
        known(path);
    }

    /** Where a file belongs whose kind may have many. */
    private @Nullable List<String> alike(String path) {
        if (Kind.PROCESS.idFrom(path).isPresent()) {
            return processes;
        }
        if (Kind.POLICY.idFrom(path).isPresent()) {
            return policies;
        }
        if (Kind.SCHEDULE.idFrom(path).isPresent()) {
            return schedules;
        }
        if (Kind.OBLIGATION.idFrom(path).isPresent()) {
            return obligations;
        }
        return Kind.REVIEW.idFrom(path).isPresent() ? reviews : null;
    }

    private void content(String path) {
        if (path.startsWith(DRILLS)) {
            drill(path);
            return;
        }
        String[] parts = path.split("/", -1);
        if (!path.endsWith(".adoc")) {
            if (path.endsWith(".md") || path.endsWith(".html") || path.endsWith(".asciidoc")) {
                stray(path, "AsciiDoc in a file that ends in .adoc", "Rename or convert it.");
            }
            return;
        }
        if (parts.length < 3 || !CONTENT.contains(parts[1])) {
            stray(
                    path,
                    "a folder that is published: content/" + String.join("/, content/", CONTENT) + "/",
                    "Move it there.");
            return;
        }
        if (!partial(path)) {
            prose.add(path);
        }
    }

    private void drill(String path) {
        if (path.startsWith(SCENARIOS)) {
            if (Kind.SCENARIO.idFrom(path).filter(Types::isId).isPresent()) {
                scenarios.add(path);
            } else {
                stray(
                        path,
                        Kind.SCENARIO.files(),
                        "Name it in lower-case letters, digits and hyphens, such as token-expires-on-a-holiday.yaml.");
            }
            return;
        }
        Matcher folder = DRILL_FOLDER.matcher(path);
        if (!folder.matches()) {
            stray(
                    path,
                    Kind.DRILL.files() + " or " + Kind.SCENARIO.files(),
                    "Move it into a folder such as content/drills/2026-09-15-payments-twice/.");
        } else if (folder.group(2).equals("drill.yaml")) {
            drillRecord(path, folder.group(1));
        } else if (path.endsWith(".adoc") && !partial(path)) {
            prose.add(path);
        } else if (!path.endsWith(".adoc") && TEXT.matcher(path).matches()) {
            stray(path, "drill.yaml, or AsciiDoc in a file that ends in .adoc", "Rename, convert or delete it.");
        }
    }

    private void drillRecord(String path, String id) {
        if (Types.isId(id) && DATED.matcher(id).matches()) {
            drills.add(path);
            return;
        }
        problems.add(Problem.error(
                "drill-folder-name",
                Place.of(path),
                "the folder `" + id + "` cannot name a drill",
                "the day and a few words, such as 2026-09-15-payments-twice",
                "Rename the folder: year-month-day, then lower-case letters, digits and hyphens."));
    }

    private static boolean partial(String path) {
        return path.charAt(path.lastIndexOf('/') + 1) == '_';
    }

    private void known(String path) {
        List<String> files = Kind.ALL.stream().map(Kind::files).toList();
        if (!files.contains(path)) {
            stray(
                    path,
                    "one of " + String.join(", ", files),
                    NearestWord.to(path, files)
                            .map(near -> "Did you mean `" + near + "`?")
                            .orElse("Rename or delete it."));
        }
    }

    private void stray(String path, String expected, String fix) {
        problems.add(Problem.error("unknown-file", Place.of(path), "no record is read from this file", expected, fix));
    }

    private void foldersWithoutRecord(SourceTree tree) {
        for (String path : prose) {
            if (path.startsWith("incidents/")) {
                String record = path.substring(0, path.lastIndexOf('/')) + "/incident.yaml";
                if (!tree.has(record)) {
                    problems.add(Problem.error(
                            "postmortem-without-incident",
                            Place.of(path),
                            "no incident.yaml stands beside this postmortem",
                            record,
                            "Move the postmortem into its incident's folder."));
                }
            } else if (path.startsWith(DRILLS)) {
                String record = path.substring(0, path.lastIndexOf('/')) + "/drill.yaml";
                if (!tree.has(record)) {
                    problems.add(Problem.error(
                            "report-without-drill",
                            Place.of(path),
                            "no drill.yaml stands beside this report",
                            record,
                            "Move the report into its drill's folder."));
                }
            }
        }
    }
}
