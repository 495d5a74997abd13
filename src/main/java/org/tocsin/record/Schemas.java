package org.tocsin.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas (draft 2020-12) of every kind of record, by which editors complete and check as people type. */
public final class Schemas {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private Schemas() {}

    /** Each schema's text by its file name, such as {@code incident.json}. */
    public static SortedMap<String, String> all() {
        TreeMap<String, String> schemas = new TreeMap<>();
        for (Kind<?> kind : Kind.ALL) {
            schemas.put(kind.name() + ".json", text(kind));
        }
        return schemas;
    }

    /**
     * Writes each schema into a folder, which is made when it is not there.
     *
     * @throws UncheckedIOException when one cannot be written; the message names it
     */
    public static void write(Path folder) {
        all().forEach((name, text) -> {
            try {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve(name), text);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + folder.resolve(name) + ": " + e.getMessage(), e);
            }
        });
    }

    private static String text(Kind<?> kind) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("$id", "urn:tocsin:schema:" + kind.name());
        schema.put("title", title(kind.shape().name()));
        schema.put("description", kind.shape().meaning() + " In " + kind.files() + ".");
        schema.putAll(kind.shape().schema());
        return JSON.writeValueAsString(schema) + "\n";
    }

    private static String title(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
