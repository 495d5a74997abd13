package org.tocsin.record.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.source.SourceText;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Builds the tree from SnakeYAML's events, which keep every key, position and quote. */
final class YamlTreeBuilder {
    private final SourceText source;
    private final List<Problem> problems = new ArrayList<>();
    private final ParserImpl parser;
    private int nodes;

    YamlTreeBuilder(SourceText source) {
        this.source = source;
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(YamlFile.DEEPEST + 30);
        this.parser = new ParserImpl(new StreamReader(source.text()), options);
    }

    YamlFile build() {
        try {
            YamlNode root = document();
            return new YamlFile(problems.isEmpty() ? root : null, problems);
        } catch (Refused refused) {
            problems.add(refused.problem);
        } catch (YAMLException e) {
            problems.add(YamlMistakes.explain(source, e));
        }
        return new YamlFile(null, problems);
    }

    private @Nullable YamlNode document() {
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.DocumentStart)) {
            throw new Refused(Problem.error(
                    "yaml-empty",
                    Place.of(source.path()),
                    "the file holds nothing",
                    "the fields of a record",
                    "Write the record, or delete the file."));
        }
        DocumentStartEvent start = (DocumentStartEvent) parser.getEvent();
        if (start.getVersion() != null
                || (start.getTags() != null && !start.getTags().isEmpty())) {
            throw refused(
                    "yaml-directive", start.getStartMark(), 1, "a % directive", "plain fields", "Delete the line.");
        }
        YamlNode root = node(1);
        parser.getEvent();
        if (parser.checkEvent(Event.ID.DocumentStart)) {
            Mark second = parser.getEvent().getStartMark();
            throw refused(
                    "yaml-second-document",
                    second,
                    3,
                    "a second document begins here",
                    "one record in a file",
                    "Move what follows into a file of its own, or delete the line `---`.");
        }
        return root;
    }

    private YamlNode node(int depth) {
        Event event = parser.getEvent();
        Mark mark = event.getStartMark();
        if (++nodes > YamlFile.MOST_NODES) {
            throw refused(
                    "yaml-too-many-values",
                    mark,
                    1,
                    "the file holds more than " + YamlFile.MOST_NODES + " values",
                    "a record that a person can read",
                    "Split the file, or move exports into attachments.");
        }
        if (event instanceof AliasEvent alias) {
            throw refused(
                    "yaml-alias",
                    mark,
                    1 + alias.getAnchor().length(),
                    "`*" + alias.getAnchor() + "` repeats another part of the file",
                    "values written out",
                    "Write the value here in full; if a text starts with *, put it in quotes.");
        }
        NodeEvent start = (NodeEvent) event;
        if (start.getAnchor() != null) {
            throw refused(
                    "yaml-alias",
                    mark,
                    1 + start.getAnchor().length(),
                    "`&" + start.getAnchor() + "` names a part of the file for repetition",
                    "values written out",
                    "Delete the name; if a text starts with &, put it in quotes.");
        }
        if (depth > YamlFile.DEEPEST) {
            throw refused(
                    "yaml-too-deep",
                    mark,
                    1,
                    "values are nested more than " + YamlFile.DEEPEST + " deep",
                    "at most " + YamlFile.DEEPEST + " levels",
                    "Look for brackets or indentation repeated by mistake.");
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        return event instanceof MappingStartEvent mapping ? mapping(mapping, depth) : sequence(event, depth);
    }

    private YamlScalar scalar(ScalarEvent event) {
        refuseTag(event.getTag(), event.getStartMark());
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        boolean block = event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED;
        int length = block || end.getLine() != start.getLine() ? 1 : end.getColumn() - start.getColumn();
        return new YamlScalar(
                event.getValue(), !event.isPlain(), start.getLine() + 1, start.getColumn() + 1, Math.max(1, length));
    }

    private YamlSequence sequence(Event event, int depth) {
        SequenceStartEvent start = (SequenceStartEvent) event;
        refuseTag(start.getTag(), start.getStartMark());
        List<YamlNode> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        parser.getEvent();
        return new YamlSequence(
                items, start.getStartMark().getLine() + 1, start.getStartMark().getColumn() + 1);
    }

    private YamlMapping mapping(MappingStartEvent start, int depth) {
        refuseTag(start.getTag(), start.getStartMark());
        List<YamlMapping.Entry> entries = new ArrayList<>();
        Map<String, YamlScalar> seen = new HashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            YamlNode key = node(depth + 1);
            YamlNode value = node(depth + 1);
            if (!(key instanceof YamlScalar name)) {
                throw new Refused(Problem.error(
                        "yaml-key-not-text",
                        Place.of(source.path(), key.line(), key.column()),
                        "the name of this field is " + key.words(),
                        "a name followed by a colon",
                        "Put the text in quotes if it starts with [ or {."));
            }
            YamlScalar before = seen.putIfAbsent(name.text(), name);
            if (before == null) {
                entries.add(new YamlMapping.Entry(name, value));
            } else {
                problems.add(duplicate(name, before));
            }
        }
        parser.getEvent();
        return new YamlMapping(
                entries,
                start.getStartMark().getLine() + 1,
                start.getStartMark().getColumn() + 1);
    }

    private Problem duplicate(YamlScalar name, YamlScalar before) {
        return Problem.error(
                "duplicate-key",
                new Place(source.path(), name.line(), name.column(), name.length()),
                "`" + name.text() + "` stands twice in the same group",
                "one `" + name.text() + "`; the first stands in line " + before.line(),
                "Keep the one that is right and delete the other, or indent it where it belongs.");
    }

    private void refuseTag(@Nullable String tag, Mark mark) {
        if (tag != null && !tag.equals("!")) {
            throw refused(
                    "yaml-tag",
                    mark,
                    1,
                    "`" + tag + "` asks for a special type",
                    "plain values",
                    "Delete the word that starts with !; if a text starts with !, put it in quotes.");
        }
    }

    private Refused refused(String rule, Mark mark, int length, String message, String expected, String fix) {
        Place place = new Place(source.path(), mark.getLine() + 1, mark.getColumn() + 1, length);
        return new Refused(Problem.error(rule, place, message, expected, fix));
    }

    /** Ends the reading of one file at its first refusal. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }
}
