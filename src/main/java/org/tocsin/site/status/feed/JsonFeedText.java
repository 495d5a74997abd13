package org.tocsin.site.status.feed;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a feed as JSON Feed 1.1. */
final class JsonFeedText {
    private JsonFeedText() {}

    static String of(Feed feed, String self) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
            json.writeStringProperty("title", feed.title());
            json.writeStringProperty("home_page_url", feed.home());
            json.writeStringProperty("feed_url", self);
            json.writeStringProperty("description", feed.description());
            json.writeStringProperty("language", feed.language());
            json.writeArrayPropertyStart("authors");
            json.writeStartObject();
            json.writeStringProperty("name", feed.author());
            json.writeStringProperty("url", feed.site());
            json.writeEndObject();
            json.writeEndArray();
            json.writeArrayPropertyStart("items");
            feed.entries().forEach(entry -> item(json, entry));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void item(JsonGenerator json, Feed.Entry entry) {
        json.writeStartObject();
        json.writeStringProperty("id", entry.id());
        json.writeStringProperty("url", entry.url());
        json.writeStringProperty("title", entry.title());
        json.writeStringProperty("content_html", entry.content());
        json.writeStringProperty("date_published", entry.published());
        json.writeStringProperty("date_modified", entry.updated());
        if (!entry.components().isEmpty()) {
            json.writeArrayPropertyStart("tags");
            entry.components().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
