package org.tocsin.change;

import java.util.List;

/**
 * What changed from one version to a later one.
 *
 * @param older the commit of the earlier, as {@link Version#commit()}
 * @param newer of the later
 */
public record Comparison(String older, String newer, List<Change> changes) {
    public Comparison {
        changes = List.copyOf(changes);
    }
}
