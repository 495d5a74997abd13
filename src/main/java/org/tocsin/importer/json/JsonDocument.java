package org.tocsin.importer.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.tocsin.importer.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON document, bounded in depth and in the length of its texts; a name that stands twice is refused. */
public final class JsonDocument {
    private static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonDocument() {}

    /**
     * The value that is the whole of a text.
     *
     * @throws Unreadable when it is no JSON, with the place where it stops being so
     */
    public static JsonValue read(String text) throws Unreadable {
        if (text.stripLeading().startsWith("<")) {
            throw new Unreadable(1, 1, "it is HTML or XML, not JSON; was a page saved in place of the data?");
        }
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new Unreadable(1, 1, "it is empty");
            }
            var root = value(parser);
            if (parser.nextToken() != null) {
                var place = parser.currentTokenLocation();
                throw new Unreadable(
                        place.getLineNr(), place.getColumnNr(), "something follows after the end of the JSON");
            }
            return root;
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw place == null
                    ? new Unreadable(1, explained(e))
                    : new Unreadable(Math.max(1, place.getLineNr()), Math.max(0, place.getColumnNr()), explained(e));
        }
    }

    private static JsonValue value(JsonParser parser) {
        var place = parser.currentTokenLocation();
        var line = place.getLineNr();
        var column = place.getColumnNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var fields = new LinkedHashMap<String, JsonValue>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    var name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, value(parser));
                }
                yield new JsonObject(line, column, fields);
            }
            case START_ARRAY -> {
                var values = new ArrayList<JsonValue>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(parser));
                }
                yield new JsonList(line, column, values);
            }
            case VALUE_STRING -> new JsonText(line, column, parser.getString());
            default -> new JsonWord(line, column, parser.getString());
        };
    }

    private static String explained(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "it is nested more than " + DEEPEST + " deep, or a text or number in it is far too long";
        }
        if (e instanceof UnexpectedEndOfInputException
                || e.getOriginalMessage().startsWith("Unexpected end-of-input")) {
            return "it ends in the middle; was it cut off?";
        }
        var said = e.getOriginalMessage();
        if (said.startsWith("Duplicate")) {
            return "a name stands twice in one object";
        }
        return "it is no JSON from here on: "
                + said.lines()
                        .findFirst()
                        .orElse("")
                        .replaceAll("\\p{Cntrl}+", " ")
                        .strip();
    }
}
