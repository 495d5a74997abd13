package org.tocsin.importer.cstate;

import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.ImportedIncident;
import org.tocsin.importer.Unreadable;
import org.tocsin.importer.cstate.SeverityReader.Severity;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;

/** Reads one issue, from its text to an incident or maintenance of ours. */
final class IssueReader {
    private static final Set<String> USED =
            Set.of("title", "date", "resolved", "resolvedWhen", "severity", "affected", "informational", "draft");

    private final TimeReader times;
    private final AffectedReader affectedReader;
    private final BodyReader bodyReader;
    private final FolderNames folders;

    IssueReader(TimeReader times, AffectedReader affectedReader, FolderNames folders) {
        this.times = times;
        this.affectedReader = affectedReader;
        this.bodyReader = new BodyReader(times);
        this.folders = folders;
    }

    ImportedIncident read(String text, ForeignFile file) throws Unreadable {
        var matter = FrontMatterReader.read(text, file);
        if (matter.text("draft").equalsIgnoreCase("true")) {
            throw new Unreadable(matter.line("draft"), "it is a draft, which the site never showed");
        }
        var begin = begin(matter, file);
        listFieldsLeftOut(matter, file);
        var end = Ending.read(matter, begin, times, file);
        var title = Title.read(matter, file);
        var severity = SeverityReader.read(matter, file);
        var impact = impact(severity, title, begin, end, matter, file);
        var course = new Course(title.full(), impact, begin, matter.line("date"), end);
        var body = bodyReader.read(matter, begin, file);
        var affected = affectedReader.read(matter, file);
        var updates = title.inFullWith(Chronicle.write(course, body, affected, state(severity, impact), file));
        return new ImportedIncident(
                folders.name(begin, file),
                end != null,
                title.shown(),
                impact,
                course.isMaintenance() ? null : begin,
                course.isMaintenance() && end != null ? new ImportedIncident.Window(begin, end.at()) : null,
                updates,
                end == null || end.known(),
                null,
                file.path());
    }

    private OffsetDateTime begin(FrontMatter matter, ForeignFile file) throws Unreadable {
        var written = matter.text("date");
        if (written.isEmpty()) {
            throw new Unreadable(matter.line("date"), "it has no date");
        }
        return times.read(written, file, matter.line("date"))
                .orElseThrow(() ->
                        new Unreadable(matter.line("date"), "its date “" + written + "” is not a time that exists"));
    }

    private static void listFieldsLeftOut(FrontMatter matter, ForeignFile file) {
        matter.fields().forEach((name, field) -> {
            var expectedSection = name.equals("section") && field.text().equals("issue");
            if (!USED.contains(name) && !expectedSection) {
                file.assume(
                        field.line(),
                        About.FRONT_MATTER,
                        "“" + name + "” is left out",
                        "our records have no such field; it says “" + String.join(", ", field.values()) + "”");
            }
        });
    }

    private static Impact impact(
            Severity severity,
            Title title,
            OffsetDateTime begin,
            Course.@Nullable End end,
            FrontMatter matter,
            ForeignFile file) {
        if (severity != Severity.NOTICE) {
            return severity == Severity.DOWN ? Impact.MAJOR : Impact.MINOR;
        }
        var word = SeverityReader.wordOfAnnouncedWork(title.full(), FolderNames.stem(file.path()));
        var line = matter.line("severity");
        if (word.isEmpty()) {
            return Impact.NONE;
        }
        if (end == null || !end.at().isAfter(begin)) {
            file.assume(
                    line,
                    About.IMPACT,
                    "impact none",
                    "it says “" + word.get() + "”, but maintenance needs a window that begins and ends");
            return Impact.NONE;
        }
        file.assume(
                line,
                About.IMPACT,
                "maintenance from " + begin + " until " + end.at(),
                "it is a notice that says “" + word.get() + "”; what was planned may have been another time");
        return Impact.MAINTENANCE;
    }

    private static ComponentState state(Severity severity, Impact impact) {
        return switch (severity) {
            case DOWN -> ComponentState.MAJOR_OUTAGE;
            case DISRUPTED -> ComponentState.PARTIAL_OUTAGE;
            case NOTICE -> impact == Impact.MAINTENANCE ? ComponentState.UNDER_MAINTENANCE : ComponentState.OPERATIONAL;
        };
    }
}
