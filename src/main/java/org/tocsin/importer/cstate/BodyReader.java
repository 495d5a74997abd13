package org.tocsin.importer.cstate;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.markup.LinkMender;
import org.tocsin.importer.markup.MarkupCleaner;

/** Finds the updates in an issue's body, in whichever way its people marked them. */
final class BodyReader {
    private static final Pattern TRACK =
            Pattern.compile("[ \\t]*\\{\\{[<%]\\s*track\\s+[\"`']?([^\"`'>%]+)[\"`']?\\s*[>%]\\}\\}");
    private static final Pattern RULE_AT_END = Pattern.compile("(?:\\A|\\n[ \\t]*\\n)[ \\t]*([-=_*])\\1{2,}[ \\t]*\\z");

    private static final Pattern BULLET = Pattern.compile("[-*]\\s");

    private final TimeReader times;

    BodyReader(TimeReader times) {
        this.times = times;
    }

    /**
     * The body's sections.
     *
     * @param begin of the issue
     */
    Body read(FrontMatter matter, OffsetDateTime begin, ForeignFile file) {
        var trial = file.onTrial();
        var inDocumentOrder = sections(matter, begin, trial);
        var newestFirst = newestFirst(inDocumentOrder);
        if (newestFirst == null) {
            file.assume(
                    matter.bodyLine(),
                    About.UPDATE_TIME,
                    "the body is one text",
                    "its marks do not tell which part came first");
            return new Body(whole(matter, file), true);
        }
        file.assumptions().addAll(trial.assumptions());
        if (newestFirst) {
            Collections.reverse(inDocumentOrder);
        }
        return new Body(inDocumentOrder, newestFirst);
    }

    private List<Section> sections(FrontMatter matter, OffsetDateTime begin, ForeignFile file) {
        var lines = new ArrayList<>(matter.body().lines().toList());
        var marks = Marks.in(lines);
        marks.onlyStructure().stream().forEach(line -> lines.set(line, ""));
        if (marks.byLine().isEmpty()) {
            return whole(matter, file);
        }
        var hasInitial = marks.byLine().values().stream().anyMatch(mark -> mark.kind() == Marker.Kind.INITIAL);
        var first = marks.byLine().firstKey();
        var preamble = String.join("\n", lines.subList(0, first));
        var sections = new ArrayList<Section>();
        if (!hasInitial && !preamble.isBlank()) {
            addUnlabelled(sections, preamble, matter.bodyLine(), file);
            preamble = "";
        }
        var beginsWithMark = !hasInitial && sections.isEmpty();
        for (var line : marks.byLine().keySet()) {
            var end = marks.byLine().tailMap(line + 1).keySet().stream()
                    .findFirst()
                    .orElse(lines.size());
            var mark = marks.byLine().get(line);
            if (mark == null) {
                continue;
            }
            var onItsLine = !mark.rest().isEmpty() && !mark.isHeading();
            var split = beginsWithMark && onItsLine && end == lines.size() ? firstBlank(lines, line) : end;
            add(sections, mark, preamble, lines.subList(line, split), matter.bodyLine() + line, begin, file);
            preamble = "";
            if (split < end) {
                addUnlabelled(sections, String.join("\n", lines.subList(split, end)), matter.bodyLine() + split, file);
            }
        }
        return sections;
    }

    private static int firstBlank(List<String> lines, int from) {
        var line = from;
        while (line < lines.size() && !lines.get(line).isBlank()) {
            line++;
        }
        return line;
    }

    private void add(
            List<Section> sections,
            Marker mark,
            String preamble,
            List<String> lines,
            int line,
            OffsetDateTime begin,
            ForeignFile file) {
        var inBullet = BULLET.matcher(lines.get(0)).lookingAt();
        var asBelow = String.join("\n", lines.subList(1, lines.size()));
        var below = inBullet ? asBelow.stripIndent() : asBelow;
        var before = preamble.isBlank() ? "" : preamble + "\n";
        var withMark = before + lines.get(0) + "\n" + below;
        var track = TRACK.matcher(withMark);
        var at = times.find(mark.label(), begin, file, line)
                .or(() -> track.find() ? times.read(track.group(1), file, line) : Optional.empty());
        var text = mark.isHeading() ? withMark : before + mark.rest() + "\n" + below;
        var clean = clean(text, file, line);
        if (!clean.isEmpty()) {
            var unlisted = file.onTrial();
            sections.add(new Section(
                    mark.kind(), mark.status(), at.orElse(null), clean, clean(withMark, unlisted, line), line));
        }
    }

    private static List<Section> whole(FrontMatter matter, ForeignFile file) {
        var sections = new ArrayList<Section>();
        addUnlabelled(sections, matter.body(), matter.bodyLine(), file);
        return sections;
    }

    private static void addUnlabelled(List<Section> sections, String text, int line, ForeignFile file) {
        var clean = clean(text, file, line);
        if (!clean.isEmpty()) {
            sections.add(new Section(Marker.Kind.UNLABELLED, null, null, clean, clean, line));
        }
    }

    private static String clean(String text, ForeignFile file, int line) {
        var withoutTracks = TRACK.matcher(text).replaceAll("");
        var clean = LinkMender.mend(MarkupCleaner.clean(withoutTracks, file, line), file, line);
        return RULE_AT_END.matcher(clean).replaceFirst("").stripTrailing();
    }

    /** Whether the newest section stands at the top; null when that cannot be told. */
    private static @Nullable Boolean newestFirst(List<Section> sections) {
        var timed = sections.stream().map(Section::at).filter(at -> at != null).toList();
        if (timed.size() > 1 && !timed.get(0).isEqual(timed.get(timed.size() - 1))) {
            return timed.get(0).isAfter(timed.get(timed.size() - 1));
        }
        var beginnings = sections.stream()
                .filter(section -> section.isInitial() || section.kind() == Marker.Kind.UNLABELLED)
                .toList();
        if (beginnings.size() > 1) {
            return null;
        }
        if (beginnings.size() == 1) {
            var at = sections.indexOf(beginnings.get(0));
            return at == sections.size() - 1 ? Boolean.TRUE : at == 0 ? Boolean.FALSE : null;
        }
        return sections.size() < 2 || !sections.get(sections.size() - 1).isClosing();
    }
}
