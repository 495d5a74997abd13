package org.tocsin.site.status.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message to customers.
 *
 * @param body Markdown
 * @param affectedComponents null where the update names none and changes none
 * @param deliverNotifications false where the message was written here, long after the fact
 * @param customTweet always null
 * @param tweetId always null
 */
record UpdateJson(
        String id,
        String status,
        String body,
        String incidentId,
        String createdAt,
        String updatedAt,
        String displayAt,
        @Nullable List<AffectedJson> affectedComponents,
        boolean deliverNotifications,
        @Nullable String customTweet,
        @Nullable Integer tweetId) {}
