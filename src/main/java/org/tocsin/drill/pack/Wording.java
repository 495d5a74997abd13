package org.tocsin.drill.pack;

import java.util.List;

/**
 * How drafts of messages are worded in one language.
 *
 * @param language BCP 47
 * @param drafts in the order in which they are sent
 */
public record Wording(String language, List<Draft> drafts) {
    public Wording {
        drafts = List.copyOf(drafts);
    }

    /**
     * One message.
     *
     * @param stage which word to customers or colleagues it is, such as {@code investigating}
     * @param text {@code {process}} in it stands for the name of the process
     */
    public record Draft(String stage, String text) {}
}
