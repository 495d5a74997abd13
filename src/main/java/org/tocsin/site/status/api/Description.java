package org.tocsin.site.status.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The description of the API in OpenAPI 3.1: a text that comes with the program, in which {@code "@name"}, {@code "@url"} and
 * an example for each document, such as {@code "@summary"}, are filled in.
 *
 * @param url without a slash at its end
 * @param examples short, for the description is to be read
 */
record Description(String name, String url, Answers examples) {
    private static final String TEXT = "/tocsin/api/openapi.json";
    private static final Pattern PLACE = Pattern.compile("\"@([a-z]+)\"");

    static Description of(Answers answers) {
        return new Description(answers.page().name(), answers.page().url(), answers.brief());
    }

    byte[] bytes() {
        return PLACE.matcher(read())
                .replaceAll(place -> Matcher.quoteReplacement(filled(place.group(1))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String filled(String place) {
        return switch (place) {
            case "name" -> RecordJson.quoted(name);
            case "url" -> RecordJson.quoted(url);
            default -> RecordJson.text(examples.of(Document.valueOf(place.toUpperCase(Locale.ROOT))));
        };
    }

    private static String read() {
        try (InputStream text = Description.class.getResourceAsStream(TEXT)) {
            if (text == null) {
                throw new IllegalStateException("the jar has no " + TEXT);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TEXT, e);
        }
    }
}
