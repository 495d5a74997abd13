package org.tocsin.bake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.problem.Problem;
import org.tocsin.site.Html;
import org.tocsin.site.Prose;

/**
 * What became of one AsciiDoc file.
 *
 * @param prose empty where the file could not be rendered at all
 * @param sound whether nothing is wrong with it
 * @param problems what its author has to put right; of unsound prose from the cache none are known
 * @param dependsOn each other file that had a say, with the hash of its content, {@link #PRESENT}, {@link #ABSENT} or {@link #UNREADABLE}
 */
record RenderedProse(Prose prose, boolean sound, List<Problem> problems, Map<String, String> dependsOn) {
    /** Stands for a hash where it only matters that the file exists. */
    static final String PRESENT = "present";

    /** Stands for a hash where the file was looked for in vain. */
    static final String ABSENT = "absent";

    /** Stands for the hash of a file that is there and is no text, or too large. */
    static final String UNREADABLE = "unreadable";

    RenderedProse {
        problems = List.copyOf(problems);
        dependsOn = Collections.unmodifiableMap(new TreeMap<>(dependsOn));
    }

    RenderedProse(Prose prose, List<Problem> problems, Map<String, String> dependsOn) {
        this(prose, problems.isEmpty(), problems, dependsOn);
    }

    static RenderedProse unrendered(String sourcePath, Problem why) {
        return new RenderedProse(new Prose(sourcePath, "", Map.of(), new Html(""), List.of()), List.of(why), Map.of());
    }

    /** Whether there is anything to show. */
    boolean isRendered() {
        return !prose.title().isEmpty() || !prose.body().markup().isEmpty();
    }

    /** The same under another name in the same folder, or in another commit. */
    RenderedProse at(String sourcePath) {
        return sourcePath.equals(prose.sourcePath())
                ? this
                : new RenderedProse(
                        new Prose(
                                sourcePath,
                                prose.title(),
                                prose.attributes(),
                                prose.body(),
                                prose.headings(),
                                prose.diagrams()),
                        sound,
                        problems,
                        dependsOn);
    }

    /** Tells it from what the same text became beside other files. */
    String variant() {
        return dependsOn.isEmpty()
                ? "alone"
                : ContentHash.of(dependsOn.toString()).substring(0, 32);
    }

    /** Whether the files that had a say are the same in the state of the repository that a document is looked up in. */
    boolean holds(ProseSource source) {
        return dependsOn.entrySet().stream().allMatch(dependency -> switch (dependency.getValue()) {
            case PRESENT -> source.tree().has(dependency.getKey());
            case ABSENT -> !source.tree().has(dependency.getKey());
            case UNREADABLE ->
                source.tree().has(dependency.getKey())
                        && source.hash(dependency.getKey()).isEmpty();
            default ->
                source.hash(dependency.getKey())
                        .filter(dependency.getValue()::equals)
                        .isPresent();
        });
    }
}
