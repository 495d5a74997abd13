package org.tocsin.site.desk.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes documents as a script: {@code self.deskSearch.NAME}, a list of pages, each with its sections as heading, anchor and
 * text. A key that would have nothing to say is absent. What stands in it is named by {@code self.deskSearch.NAMEEdition}, so
 * that an index can be kept for as long as the documents are the same.
 */
final class SearchScript {
    private static final JsonMapper JSON = JsonMapper.shared();

    private SearchScript() {}

    static byte[] of(String name, List<SearchDocument> documents) {
        ArrayNode pages = JSON.createArrayNode();
        ArrayNode sections = pages;
        SearchDocument last = null;
        for (SearchDocument document : documents) {
            if (last == null || !last.samePage(document)) {
                sections = head(pages.addObject(), document);
            }
            sections.addArray().add(document.heading()).add(document.anchor()).add(document.text());
            last = document;
        }
        String list = harmless(JSON.writeValueAsString(pages));
        String script = "(self.deskSearch = self.deskSearch || {})." + name + " = " + list + ";\nself.deskSearch."
                + name + "Edition = \"" + hash(list) + "\";\n";
        return script.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static ArrayNode head(ObjectNode page, SearchDocument document) {
        page.put("kind", document.kind().name().toLowerCase(Locale.ROOT));
        page.put("title", document.title());
        page.put("address", document.address());
        if (!document.names().isEmpty()) {
            texts(page.putArray("names"), document.names());
        }
        if (!document.processes().isEmpty()) {
            texts(page.putArray("processes"), document.processes());
        }
        putIfSaid(page, "day", document.day());
        putIfSaid(page, "language", document.language());
        putIfSaid(page, "version", document.version());
        return page.putArray("sections");
    }

    private static void putIfSaid(ObjectNode page, String key, String value) {
        if (!value.isEmpty()) {
            page.put(key, value);
        }
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    /** No text can end the script that holds it, nor a line of it. */
    private static String harmless(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
