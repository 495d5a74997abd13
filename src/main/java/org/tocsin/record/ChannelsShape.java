package org.tocsin.record;

import static org.tocsin.record.shape.Field.required;

import java.util.List;
import org.tocsin.model.internal.Channel;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code escalation/channels.yaml}. */
final class ChannelsShape {
    private static final Field<ChannelId> ID =
            required("id", InternalTypes.CHANNEL, "how other records name it", "incident-room");
    private static final Field<String> NAME = required("name", Types.line(), "as people say it", "Incident room");
    private static final Field<Channel.Medium> MEDIUM = required(
            "medium",
            Types.word(List.of(Channel.Medium.values()), Channel.Medium::word),
            "by what means it reaches people",
            "chat");
    private static final Field<String> ADDRESS =
            required("address", Types.line(), "as one finds it, in quotes", "\"#incidents\"");
    private static final Field<String> AUDIENCE =
            required("audience", Types.line(), "whom it reaches", "Everyone who responds");
    private static final Shape<Channel> CHANNEL = Shape.of(
            "a channel",
            "Where several people are told at once.",
            List.of(ID, NAME, MEDIUM, ADDRESS, AUDIENCE),
            values -> new Channel(
                    values.get(ID), values.get(NAME), values.get(MEDIUM), values.get(ADDRESS), values.get(AUDIENCE)));
    private static final Field<List<Channel>> CHANNELS =
            required("channels", Types.list(CHANNEL, 1), "every channel that records name", "[…]");

    static final Shape<List<Channel>> SHAPE = Shape.of(
            "the channels",
            "Where several people are told at once.",
            List.of(CHANNELS),
            values -> values.get(CHANNELS));

    private ChannelsShape() {}
}
