package org.tocsin.importer.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.importer.Unreadable;

class JsonDocumentTest {
    @Test
    void valuesKnowWhereTheyStand() throws Exception {
        var root = (JsonObject) JsonDocument.read("{\n  \"page\": {\"id\": \"a\"},\n  \"list\": [1, null]\n}");

        var page = root.object("page").orElseThrow();
        assertEquals(2, page.line());
        assertEquals(11, page.column());
        assertEquals("a", page.textOf("id"));
        assertEquals(2, root.list("list").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `{"a": 1`              | 1:8: it ends in the middle; was it cut off?
        `{"a": "b`             | 1:9: it ends in the middle; was it cut off?
        `{"a": 1, "a": 2}`     | 1:13: a name stands twice in one object
        `{} {}`                | 1:4: something follows after the end of the JSON
        `<!DOCTYPE html><p>No` | 1:1: it is HTML or XML, not JSON; was a page saved in place of the data?
        ``                     | 1:1: it is empty
        """)
    void whatIsNoJsonIsSaidWithItsPlace(String text, String said) {
        var refused = assertThrows(Unreadable.class, () -> JsonDocument.read(text));

        assertEquals(said, refused.line() + ":" + refused.column() + ": " + refused.reason());
    }

    @Test
    void depthIsBounded() {
        var refused = assertThrows(Unreadable.class, () -> JsonDocument.read("[".repeat(10_000)));

        assertEquals("it is nested more than 50 deep, or a text or number in it is far too long", refused.reason());
    }

    @Test
    void aFieldOfAnotherTypeIsSaidWithItsPlace() throws Exception {
        var root = (JsonObject) JsonDocument.read("{\"at\": 5,\n \"on\": \"soon\",\n \"list\": {}}");

        assertEquals("`at` is a number, and should be text", said(() -> root.textOf("at")));
        assertEquals(
                "`on` is no time but “soon”; it should be one such as 2026-11-03T08:12:04.531Z",
                said(() -> root.timeOf("on")));
        assertEquals("`list` is an object, and should be a list", said(() -> root.list("list")));
        assertEquals("it has no `name`", said(() -> root.textOf("name")));
    }

    private static String said(org.junit.jupiter.api.function.Executable reading) {
        return assertThrows(Unreadable.class, reading).reason();
    }
}
