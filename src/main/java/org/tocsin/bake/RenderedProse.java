package org.tocsin.bake;

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
 * @param problems what its author has to put right
 * @param dependsOn each other file that had a say, with the hash of its content, or {@link #PRESENT}
 */
record RenderedProse(Prose prose, List<Problem> problems, Map<String, String> dependsOn) {
    /** Stands for a hash where it only matters that the file exists. */
    static final String PRESENT = "present";

    RenderedProse {
        problems = List.copyOf(problems);
        dependsOn = java.util.Collections.unmodifiableMap(new TreeMap<>(dependsOn));
    }

    static RenderedProse unrendered(String sourcePath, Problem why) {
        return new RenderedProse(new Prose(sourcePath, "", Map.of(), new Html(""), List.of()), List.of(why), Map.of());
    }
}
