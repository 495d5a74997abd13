package org.tocsin.bake;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.jspecify.annotations.Nullable;
import org.tocsin.diagram.Draughtsman;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.site.Prose;

/**
 * AsciiDoc to sanitised prose, by one Asciidoctor that starts with the first document.
 *
 * <p>Safe for several threads. Starting costs over a second, so nothing asks for it that the cache can answer.
 */
final class ProseConverter implements AutoCloseable {
    /** Part of every cache key: raise the last number with each change of what conversion yields. */
    static final String VERSION = AsciidoctorStart.GEM + "/6/" + Draughtsman.VERSION;

    /** A prose page stands at {@code folder/name/index.html}, so a reference to another document goes up first. */
    private static final Map<String, String> ATTRIBUTES = new TreeMap<>(Map.of(
            "idprefix", "",
            "idseparator", "-",
            "attribute-missing", "warn",
            "relfileprefix", "../",
            "relfilesuffix", "/index.html",
            "env-tocsin", "",
            "table-caption!", "",
            "figure-caption!", ""));

    private static final Pattern HEADER_ATTRIBUTE = Pattern.compile("^:(?<name>\\w[\\w-]*):(?:[ \\t].*)?$");

    @SuppressWarnings("ThreadLocalUsage") // There is one converter a build, and its threads end with it.
    private final ThreadLocal<Conversion> current = new ThreadLocal<>();

    private @Nullable Asciidoctor asciidoctor;

    RenderedProse convert(ProseSource source) {
        Conversion conversion = new Conversion(source);
        current.set(conversion);
        try {
            return converted(source, conversion);
        } catch (StackOverflowError e) {
            return RenderedProse.unrendered(source.path(), tooDeep(source.path()));
        } finally {
            current.remove();
        }
    }

    private RenderedProse converted(ProseSource source, Conversion conversion) {
        String text = source.text().text();
        Document document = started().load(text, options());
        ProseSanitiser.Clean clean =
                ProseSanitiser.clean(Objects.requireNonNullElse(document.convert(), ""), conversion);
        String title = document.getDoctitle() == null ? "" : ProseSanitiser.plainText(document.getDoctitle());
        ProseRules.apply(source.path(), text, conversion);
        Prose prose = new Prose(
                source.path(),
                title,
                headerAttributes(text, document),
                clean.html(),
                clean.headings(),
                conversion.diagrams());
        return new RenderedProse(prose, conversion.problems(), conversion.dependsOn());
    }

    private static Options options() {
        var attributes = Attributes.builder();
        ATTRIBUTES.forEach(attributes::attribute);
        return Options.builder()
                .safe(SafeMode.SECURE)
                .standalone(false)
                .attributes(attributes.build())
                .build();
    }

    /** Only what the document's own header sets, out of the hundred attributes every document has. */
    private static Map<String, String> headerAttributes(String text, Document document) {
        Map<String, String> attributes = new TreeMap<>();
        boolean begun = false;
        for (String line : text.lines().toList()) {
            if (line.isBlank()) {
                if (begun) {
                    break;
                }
                continue;
            }
            begun = true;
            Matcher attribute = HEADER_ATTRIBUTE.matcher(line);
            if (attribute.matches() && document.getAttribute(attribute.group("name")) != null) {
                attributes.put(
                        attribute.group("name"),
                        document.getAttribute(attribute.group("name")).toString());
            }
        }
        return attributes;
    }

    private static Problem tooDeep(String path) {
        return Problem.error(
                "prose-too-deep",
                Place.of(path),
                "the document nests blocks too deeply to be read",
                "a few levels of lists and blocks",
                "Flatten the document.");
    }

    private synchronized Asciidoctor started() {
        if (asciidoctor == null) {
            asciidoctor = AsciidoctorStart.with(current::get);
        }
        return asciidoctor;
    }

    @Override
    public synchronized void close() {
        if (asciidoctor != null) {
            asciidoctor.close();
            asciidoctor = null;
        }
    }
}
