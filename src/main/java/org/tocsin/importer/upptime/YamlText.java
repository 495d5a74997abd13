package org.tocsin.importer.upptime;

import java.util.List;
import java.util.Objects;
import org.tocsin.importer.Unreadable;
import org.tocsin.record.yaml.YamlFile;
import org.tocsin.record.yaml.YamlMapping;
import org.tocsin.record.yaml.YamlNode;
import org.tocsin.record.yaml.YamlScalar;
import org.tocsin.record.yaml.YamlSequence;
import org.tocsin.source.SourceText;

/** Fields of a YAML file of Upptime's. */
final class YamlText {
    private YamlText() {}

    /** The fields of a file. */
    static YamlMapping read(String path, String text) throws Unreadable {
        var read = YamlFile.parse(new SourceText(path, text));
        if (!read.problems().isEmpty()) {
            var problem = read.problems().get(0);
            throw new Unreadable(
                    Math.max(1, problem.place().line()), problem.place().column(), problem.message());
        }
        if (Objects.requireNonNull(read.root()) instanceof YamlMapping mapping) {
            return mapping;
        }
        throw new Unreadable(1, 1, "it holds no fields such as `name: value`");
    }

    /** The text of a field, without blanks around it; empty when it is absent or no text. */
    static String of(YamlMapping mapping, String name) {
        return mapping.entry(name)
                .map(YamlMapping.Entry::value)
                .filter(value -> value instanceof YamlScalar scalar && !scalar.absent())
                .map(value -> ((YamlScalar) value).text().strip())
                .orElse("");
    }

    /** The fields in a field; none when it is absent. */
    static YamlMapping part(YamlMapping mapping, String name) throws Unreadable {
        var value = mapping.entry(name).map(YamlMapping.Entry::value);
        if (value.isEmpty() || (value.get() instanceof YamlScalar scalar && scalar.absent())) {
            return new YamlMapping(List.of(), mapping.line(), mapping.column());
        }
        if (value.get() instanceof YamlMapping part) {
            return part;
        }
        throw otherKind(name, value.get(), "fields");
    }

    /** The values in a list; none when it is absent. */
    static List<YamlNode> list(YamlMapping mapping, String name) throws Unreadable {
        var value = mapping.entry(name).map(YamlMapping.Entry::value);
        if (value.isEmpty() || (value.get() instanceof YamlScalar scalar && scalar.absent())) {
            return List.of();
        }
        if (value.get() instanceof YamlSequence list) {
            return list.items();
        }
        throw otherKind(name, value.get(), "a list");
    }

    private static Unreadable otherKind(String name, YamlNode value, String expected) {
        return new Unreadable(
                value.line(), value.column(), "`" + name + "` is " + value.words() + ", and should be " + expected);
    }
}
