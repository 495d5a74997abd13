package org.tocsin.site.status.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of components, in the list just before them.
 *
 * @param status the worst of its components
 * @param group always true
 * @param components the ids of its components, in order
 */
record GroupJson(
        String id,
        String name,
        String status,
        String createdAt,
        String updatedAt,
        int position,
        @Nullable String description,
        boolean showcase,
        @Nullable String startDate,
        @Nullable String groupId,
        String pageId,
        boolean group,
        boolean onlyShowIfDegraded,
        List<String> components)
        implements ServiceJson {
    GroupJson {
        components = List.copyOf(components);
    }
}
