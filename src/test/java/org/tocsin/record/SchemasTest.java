package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.FreshFile;
import org.tocsin.record.yaml.YamlFile;
import org.tocsin.record.yaml.YamlMapping;
import org.tocsin.record.yaml.YamlNode;
import org.tocsin.record.yaml.YamlScalar;
import org.tocsin.record.yaml.YamlSequence;
import org.tocsin.source.SourceText;
import org.tocsin.source.WorkTree;
import tools.jackson.databind.json.JsonMapper;

class SchemasTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String INCIDENT = """
            kind: real
            customer:
              title: Card payments are declined
              impact: major
              started: 2026-11-03T08:12Z
              updates:
                - at: 2026-11-03T08:25Z
                  status: investigating
                  components: {cards: partial_outage}
                  message: We are looking into it.
            """;

    @Test
    void theCommittedSchemasAreThoseOfTheShapes() throws IOException {
        for (Map.Entry<String, String> schema : Schemas.all().entrySet()) {
            FreshFile.assertFresh(Path.of("site/schema", schema.getKey()), schema.getValue());
        }
    }

    @Test
    void everyRecordOfTheExampleFitsItsSchema() throws IOException {
        Map<Kind<?>, Schema> schemas = new HashMap<>();
        Kind.ALL.forEach(kind -> schemas.put(kind, schema(kind.name())));
        WorkTree tree = WorkTree.at(Path.of("."));
        TreeMap<String, List<String>> wrong = new TreeMap<>();
        int checked = 0;

        for (String path : tree.paths()) {
            for (Kind<?> kind : Kind.ALL) {
                if (kind.idFrom(path).isPresent()) {
                    String text = java.nio.file.Files.readString(Path.of(path));
                    List<String> errors = errors(java.util.Objects.requireNonNull(schemas.get(kind)), text);
                    checked++;
                    if (!errors.isEmpty()) {
                        wrong.put(path, errors);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource({
        "kind: real, kind: reel",
        "'  impact: major', '  impact: huge'",
        "08:12Z, 08:12",
        "'  title: ', '  tittle: '",
        "status: investigating, status: looking",
        "partial_outage, broken",
        "cards:, Cards:",
        "'message: We are looking into it.', 'message: [1, 2]'"
    })
    void aRecordThatReadingRefusesDoesNotFit(String good, String bad) {
        assertThat(errors(schema("incident"), INCIDENT)).isEmpty();
        assertThat(errors(schema("incident"), INCIDENT.replace(good, bad))).isNotEmpty();
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(Schemas.all().get(name + ".json"));
    }

    private static List<String> errors(Schema schema, String yaml) {
        YamlNode root = YamlFile.parse(new SourceText("x.yaml", yaml)).root();
        assertThat(root).isNotNull();
        String json = JsonMapper.shared().writeValueAsString(value(root));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** As an editor sees it: YAML 1.2, in which plain numbers and truth values are not text. */
    private static Object value(@Nullable YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> values.put(entry.key().text(), value(entry.value())));
            return values;
        }
        if (node instanceof YamlSequence sequence) {
            List<Object> values = new ArrayList<>();
            sequence.items().forEach(item -> values.add(value(item)));
            return values;
        }
        YamlScalar scalar = (YamlScalar) java.util.Objects.requireNonNull(node);
        boolean plain = !scalar.quoted();
        if (plain && scalar.text().matches("-?[0-9]+")) {
            return Long.parseLong(scalar.text());
        }
        if (plain && scalar.text().matches("-?[0-9]+\\.[0-9]+")) {
            return new java.math.BigDecimal(scalar.text());
        }
        return plain && scalar.text().matches("true|false") ? Boolean.valueOf(scalar.text()) : scalar.text();
    }
}
