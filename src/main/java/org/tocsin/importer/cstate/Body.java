package org.tocsin.importer.cstate;

import java.util.List;

/**
 * An issue's text.
 *
 * @param sections oldest first
 * @param newestFirst whether the newest stood at the top
 */
record Body(List<Section> sections, boolean newestFirst) {

    Body {
        sections = List.copyOf(sections);
    }

    /** Whether nothing in it marks where one update ends and the next begins. */
    boolean isOneText() {
        return sections.size() == 1
                && sections.get(0).kind() == Marker.Kind.UNLABELLED
                && sections.get(0).at() == null;
    }
}
