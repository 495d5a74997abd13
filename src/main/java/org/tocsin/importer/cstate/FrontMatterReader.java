package org.tocsin.importer.cstate;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.Unreadable;
import org.tocsin.problem.Problem;
import org.tocsin.record.yaml.YamlFile;
import org.tocsin.record.yaml.YamlMapping;
import org.tocsin.record.yaml.YamlNode;
import org.tocsin.record.yaml.YamlScalar;
import org.tocsin.record.yaml.YamlSequence;
import org.tocsin.source.SourceText;

/** Splits an issue into its front matter, YAML between two lines of {@code ---}, and its body. */
final class FrontMatterReader {
    private static final Pattern DELIMITER = Pattern.compile("---[ \\t]*");
    private static final Pattern KEY = Pattern.compile("[A-Za-z_]+\\s*:.*");

    private FrontMatterReader() {}

    static FrontMatter read(String text, ForeignFile file) throws Unreadable {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
        var first = firstWithText(lines);
        if (lines.get(first).startsWith("+++") || lines.get(first).startsWith("{")) {
            throw new Unreadable(first + 1, "its front matter is not YAML; write it between two lines of ---");
        }
        var opened = DELIMITER.matcher(lines.get(first)).matches();
        if (!opened && !KEY.matcher(lines.get(first)).matches()) {
            throw new Unreadable(first + 1, "it has no front matter");
        }
        if (!opened) {
            file.assume(first + 1, About.FRONT_MATTER, "front matter begins here", "the line --- before it is missing");
        } else if (first > 0) {
            file.assume(first + 1, About.FRONT_MATTER, "front matter begins here", "blank lines stand before it");
        }
        var from = opened ? first + 1 : first;
        var end = end(lines, from);
        var yaml = "\n".repeat(from) + String.join("\n", lines.subList(from, end)) + "\n";
        var body = String.join("\n", lines.subList(end + 1, lines.size()));
        return new FrontMatter(fields(new SourceText(file.path(), yaml)), body, end + 2);
    }

    private static int firstWithText(List<String> lines) throws Unreadable {
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return i;
            }
        }
        throw new Unreadable(1, "it is empty");
    }

    private static int end(List<String> lines, int from) throws Unreadable {
        for (var i = from; i < lines.size(); i++) {
            if (DELIMITER.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        throw new Unreadable(from + 1, "its front matter has no end: the second line --- is missing");
    }

    private static SortedMap<String, Field> fields(SourceText yaml) throws Unreadable {
        var read = YamlFile.parse(yaml);
        for (Problem problem : read.problems()) {
            throw new Unreadable(
                    Math.max(1, problem.place().line()), "its front matter is not readable: " + problem.message());
        }
        if (!(read.root() instanceof YamlMapping mapping)) {
            throw new Unreadable(1, "its front matter has no fields");
        }
        var fields = new TreeMap<String, Field>();
        for (var entry : mapping.entries()) {
            fields.put(entry.key().text(), field(entry.value(), entry.key().line()));
        }
        return fields;
    }

    private static Field field(YamlNode value, int line) {
        if (value instanceof YamlSequence sequence) {
            var items = sequence.items().stream()
                    .filter(YamlScalar.class::isInstance)
                    .map(YamlScalar.class::cast)
                    .filter(item -> !item.absent())
                    .toList();
            return new Field(
                    items.stream().map(YamlScalar::text).toList(),
                    items.stream().map(YamlScalar::line).toList(),
                    line);
        }
        return value instanceof YamlScalar scalar && !scalar.absent()
                ? new Field(List.of(scalar.text()), List.of(line), line)
                : new Field(List.of(), List.of(), line);
    }
}
