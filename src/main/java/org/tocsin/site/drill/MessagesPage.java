package org.tocsin.site.drill;

import java.util.List;

/**
 * Drafts by channel.
 */
public record MessagesPage(PackFrame frame, List<Channels> channels) implements PackFrame.Framed {
    public MessagesPage {
        channels = List.copyOf(channels);
    }

    @Override
    public PackFile file() {
        return PackFile.MESSAGES;
    }

    @Override
    public String template() {
        return "drills/messages.ftlh";
    }

    /** Channels, by name, that are sent the same, and what. */
    public record Channels(List<String> names, List<Draft> drafts) {
        public Channels {
            names = List.copyOf(names);
            drafts = List.copyOf(drafts);
        }
    }

    /**
     * A text to copy.
     *
     * @param language BCP 47
     * @param direction {@code ltr} or {@code rtl}
     */
    public record Draft(String stage, String language, String direction, String text) {}
}
