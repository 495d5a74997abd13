package org.tocsin.site.status.api;

import org.jspecify.annotations.Nullable;

/**
 * A component.
 *
 * @param position counts through all groups and components, from 1
 * @param showcase whether its history is shown; so unless Statuspage had it otherwise
 * @param startDate the first day it existed
 * @param group always false
 */
record ComponentJson(
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
        boolean onlyShowIfDegraded)
        implements ServiceJson {}
