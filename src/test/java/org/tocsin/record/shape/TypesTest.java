package org.tocsin.record.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.record.yaml.YamlScalar;

class TypesTest {
    private static final Map<String, Type<?>> TYPES = Map.ofEntries(
            Map.entry("line", Types.line(20)),
            Map.entry("text", Types.text()),
            Map.entry("id", Types.id(id -> id)),
            Map.entry("duration", Types.duration()),
            Map.entry("date", Types.date()),
            Map.entry("zone", Types.zone()),
            Map.entry("url", Types.url()),
            Map.entry("siteUrl", Types.siteUrl()),
            Map.entry("language", Types.language()),
            Map.entry("email", Types.email()),
            Map.entry("yesNo", Types.yesNo()),
            Map.entry("number", Types.wholeNumber(0, 20)),
            Map.entry("percent", Types.number("50", "100", 4, number -> number)),
            Map.entry("path", Types.pathBelow("content/")));

    @ParameterizedTest
    @CsvSource({
        "line, Card payments",
        "text, **bold**",
        "id, card-payments-2",
        "duration, PT15M",
        "duration, P2D",
        "date, 2024-02-29",
        "zone, Europe/Lisbon",
        "zone, UTC",
        "url, https://example.com/",
        "url, mailto:help@example.com",
        "siteUrl, https://status.example.com/",
        "language, zh-Hant",
        "email, ana@example.com",
        "yesNo, no",
        "number, 20",
        "percent, 99.9",
        "percent, 100",
        "percent, 99.9995",
        "path, content/status/a.adoc"
    })
    void whatFitsIsRead(String type, String text) {
        assertThat(refusal(type, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "line, '   ', empty-field",
        "line, 'one\ntwo', line-break",
        "line, a line that is much too long, too-long",
        "text, '  ', empty-field",
        "line, 'Card\u202epayments', unseen-character",
        "text, 'Card\u0007 payments', unseen-character",
        "text, 'half \ud800 a sign', unseen-character",
        "id, Card-Payments, bad-id",
        "id, ../../x, bad-id",
        "id, a--b, bad-id",
        "id, é, bad-id",
        "duration, 15 minutes, bad-duration",
        "duration, -PT5M, bad-duration",
        "date, 2023-02-29, bad-date",
        "date, 03.11.2026, bad-date",
        "zone, CET, bad-zone",
        "zone, Europe/Lisboa, bad-zone",
        "url, javascript:alert(1), bad-url",
        "url, example.com, bad-url",
        "siteUrl, https://status.example.com, bad-url",
        "siteUrl, https://status.example.com/?a=/, bad-url",
        "language, English, bad-value",
        "email, Ana <ana@example.com>, bad-email",
        "yesNo, maybe, unknown-word",
        "percent, 0.999, bad-number",
        "percent, 100.1, bad-number",
        "percent, 99.99995, bad-number",
        "percent, 99.9 %, bad-number",
        "percent, 1e2, bad-number",
        "number, 21, bad-number",
        "number, 010, bad-number",
        "path, content/../site/x, bad-path",
        "path, /etc/passwd, bad-path",
        "path, content//x, bad-path"
    })
    void whatDoesNotFitIsRefused(String type, String text, String rule) {
        assertThat(refusal(type, text.replace("\\n", "\n"))).isEqualTo(rule);
    }

    private static String refusal(String type, String text) {
        Reading reading = new Reading("x.yaml", "");
        Object value = java.util.Objects.requireNonNull(TYPES.get(type))
                .read(new YamlScalar(text, true, 1, 1, text.length()), reading);
        assertThat(value == null).isEqualTo(reading.count() > 0);
        return value == null ? reading.problems().get(0).rule() : "";
    }
}
