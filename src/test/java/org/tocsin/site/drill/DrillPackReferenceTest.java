package org.tocsin.site.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.DrillMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page about {@code pack.json} names every key that stands there, and no other. */
class DrillPackReferenceTest {
    private static final Path PAGE = Path.of("src/docs/reference/drill-pack.adoc");
    private static final Pattern HEADING = Pattern.compile("== `([a-z.-]+)`.*");
    private static final Pattern KEY = Pattern.compile("`([a-z-]+)`::.*");

    @Test
    void everyKeyIsDescribedWhereItStands() throws IOException {
        Map<String, Set<String>> written = new LinkedHashMap<>();
        collect("pack", JsonMapper.shared().readTree(PackJson.of(SamplePack.of(DrillMode.TABLETOP))), written);

        assertThat(described()).isEqualTo(written);
    }

    /** Keys of each object, by the way to it; the same objects at several places stand under one name. */
    private static void collect(String way, JsonNode node, Map<String, Set<String>> written) {
        if (node.isArray()) {
            node.forEach(entry -> collect(way, entry, written));
        } else if (node.isObject()) {
            node.properties().forEach(property -> {
                written.computeIfAbsent(way, unused -> new LinkedHashSet<>()).add(property.getKey());
                collect(below(way, property.getKey()), property.getValue(), written);
            });
        }
    }

    private static String below(String way, String key) {
        return switch (key) {
            case "clause", "trigger" -> "clause";
            case "containment", "recovery", "traps" -> "pair";
            default -> way.equals("subjects") ? "named" : way.equals("pack") ? key : way + "." + key;
        };
    }

    private static Map<String, Set<String>> described() throws IOException {
        Map<String, Set<String>> described = new LinkedHashMap<>();
        List<String> way = new ArrayList<>(List.of("pack"));
        for (String line : Files.readAllLines(PAGE)) {
            Matcher heading = HEADING.matcher(line);
            Matcher key = KEY.matcher(line);
            if (heading.matches()) {
                way.set(0, heading.group(1));
            } else if (key.matches()) {
                described
                        .computeIfAbsent(way.get(0), unused -> new LinkedHashSet<>())
                        .add(key.group(1));
            }
        }
        return described;
    }
}
