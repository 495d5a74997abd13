package org.tocsin.bake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.site.CustomerProse;
import org.tocsin.source.SourceText;

/**
 * Resolves {@code include::} inside the repository only.
 *
 * <p>Asciidoctor asks it before it looks at the safe mode, which would turn each include into a link.
 */
final class IncludeResolver extends IncludeProcessor {
    private static final int MOST_INCLUDES = 64;
    private static final Set<String> UNDERSTOOD = Set.of("leveloffset", "opts", "options", "optional-option");

    private final Supplier<Conversion> current;

    IncludeResolver(Supplier<Conversion> current) {
        // Asciidoctor writes into the map with each document, whichever thread converts it.
        super(new ConcurrentHashMap<>());
        this.current = current;
    }

    @Override
    public boolean handles(String target) {
        return true;
    }

    @Override
    public void process(Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
        Conversion conversion = current.get();
        String including =
                reader.getFile() == null || reader.getFile().isEmpty() ? conversion.path() : reader.getFile();
        Place place = Place.of(including, Math.max(1, reader.getLineNumber() - 1), 1);
        Optional<String> resolved = resolve(including, target);
        if (resolved.isEmpty() || !CustomerProse.mayInclude(conversion.path(), resolved.get())) {
            conversion.report(outside(place, conversion, target, resolved.isPresent()));
            return;
        }
        String file = resolved.get();
        if (!conversion.tree().has(file)) {
            conversion.dependOn(file, RenderedProse.ABSENT);
            conversion.report(Problem.error(
                    "prose-include-missing",
                    place,
                    "the included file does not exist",
                    "a file at " + file,
                    "Correct the path, which starts at the folder of this file, or add the file."));
            return;
        }
        rejectAttributes(conversion, place, attributes);
        push(conversion, reader, place, file, attributes);
    }

    private void push(
            Conversion conversion,
            PreprocessorReader reader,
            Place place,
            String file,
            Map<String, Object> attributes) {
        SourceText.Result read = SourceText.read(conversion.tree(), file, ProseSource.LARGEST);
        if (read instanceof SourceText.Refused unreadable) {
            conversion.dependOn(file, RenderedProse.UNREADABLE);
            conversion.report(unreadable.problem());
            return;
        }
        String text = ((SourceText.Decoded) read).text().text();
        conversion.dependOn(file, ContentHash.of(text));
        if (conversion.include(file, text) > MOST_INCLUDES) {
            conversion.report(Problem.error(
                    "prose-include-endless",
                    place,
                    "the document includes over " + MOST_INCLUDES + " files, so it may include itself",
                    "at most " + MOST_INCLUDES + " includes, and no file that leads back to itself",
                    "Remove the include that leads back, or split the document."));
            return;
        }
        ProseRules.apply(file, text, conversion);
        reader.pushInclude(text, file, file, 1, attributes);
    }

    private static void rejectAttributes(Conversion conversion, Place place, Map<String, Object> attributes) {
        for (String name : new TreeSet<>(attributes.keySet())) {
            if (!UNDERSTOOD.contains(name)) {
                conversion.report(Problem.error(
                        "prose-include-attribute",
                        place,
                        "an include cannot have " + name,
                        "leveloffset, or nothing",
                        "Include the whole file, and move the part you need into a file of its own."));
            }
        }
    }

    private static Problem outside(Place place, Conversion conversion, String target, boolean internal) {
        return internal
                ? Problem.error(
                        "prose-include-internal",
                        place,
                        "a document for customers includes a file that is not written for customers",
                        "a file below content/status/",
                        "Move what customers may read into content/status/ and include it from there.")
                : Problem.error(
                        "prose-include-outside",
                        place,
                        "the included file is outside the repository: " + target,
                        "a path inside the repository, relative to the folder of " + conversion.path(),
                        "Copy what you need into the repository and include the copy.");
    }

    /** The path in the repository that a target means; empty when it leads out or is no path. */
    static Optional<String> resolve(String including, String target) {
        if (target.isEmpty()
                || target.startsWith("/")
                || target.contains("\\")
                || target.matches("(?s)[A-Za-z][\\w+.-]*:.*")) {
            return Optional.empty();
        }
        Deque<String> segments = new ArrayDeque<>();
        String folder = including.substring(0, including.lastIndexOf('/') + 1);
        for (String segment : (folder + target).split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }
}
