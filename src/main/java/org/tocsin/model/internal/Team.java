package org.tocsin.model.internal;

import org.jspecify.annotations.Nullable;

/**
 * People who work together. Its members are the people whose team it is.
 *
 * @param lead who answers for it
 * @param channel where it is reached together
 * @param codeOwner how the list of code owners names it, such as {@code @larkfield/operations}
 */
public record Team(
        TeamId id,
        String name,
        PersonId lead,
        @Nullable ChannelId channel,
        @Nullable String codeOwner) {}
