package org.tocsin.site.status.badge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.site.Messages;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;

/**
 * The script that shows on other pages what is open on the status page.
 *
 * <p>It depends on the program, the language and the name of the page alone, so that who names its hash need not do so anew after each
 * incident.
 */
public final class Widget {
    /** Where the script stands. */
    public static final PagePath PATH = new PagePath("widget/tocsin-widget.js");

    private static final String SCRIPT = "/tocsin/widget/tocsin-widget.js";
    private static final String PLACE_OF_WORDS = "{/* of the page */}";

    private final byte[] script;
    private final Words words;

    /** The script of a page, in the language of its messages. */
    public Widget(StatusSettings settings, Messages messages) {
        String text = text();
        this.words = new Words(text, json(settings, messages));
        this.script = text.replace(PLACE_OF_WORDS, words.words()).getBytes(StandardCharsets.UTF_8);
    }

    /** The script, alone. */
    public List<SiteFile> files() {
        return List.of(SiteFile.made(PATH, words, () -> script));
    }

    /** What a browser compares it with: {@code sha384-} and the hash in base 64. */
    public String integrity() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-384").digest(script);
            return "sha384-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-384", e);
        }
    }

    private static String json(StatusSettings settings, Messages messages) {
        return "{language:" + quoted(settings.language())
                + ",direction:" + quoted(messages.direction())
                + ",label:" + quoted(messages.text("widget.label", settings.name()))
                + ",close:" + quoted(messages.text("widget.close"))
                + ",working:" + quoted(messages.text("sentence.working"))
                + ",status:{"
                + Arrays.stream(UpdateStatus.values())
                        .map(status -> status.word() + ":"
                                + quoted(messages.text("status." + status.word().replace('_', '-'))))
                        .collect(Collectors.joining(","))
                + "},shapes:{"
                + Arrays.stream(BadgeShape.values())
                        .map(shape -> shape.word() + ":" + quoted(shape.path()))
                        .collect(Collectors.joining(","))
                + "}}";
    }

    /** A text as it stands in a script, wherever that stands. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("'");
        text.chars().forEach(c -> {
            if (c < ' ' || c == '\'' || c == '\\' || c == '<' || c == 0x2028 || c == 0x2029) {
                out.append("\\u").append(String.format(Locale.ROOT, "%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('\'').toString();
    }

    private static String text() {
        try (InputStream in = Widget.class.getResourceAsStream(SCRIPT)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + SCRIPT);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SCRIPT + " of the program", e);
        }
    }

    private record Words(String script, String words) {}
}
