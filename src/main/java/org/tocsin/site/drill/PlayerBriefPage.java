package org.tocsin.site.drill;

import java.util.List;

/**
 * What players are told before it begins, and nothing of what happens.
 *
 * @param cast who takes part, in words: role and name
 */
public record PlayerBriefPage(
        PackFrame frame,
        String process,
        List<String> situation,
        List<String> rules,
        List<Part> cast,
        String length,
        String play)
        implements PackFrame.Framed {
    public PlayerBriefPage {
        situation = List.copyOf(situation);
        rules = List.copyOf(rules);
        cast = List.copyOf(cast);
    }

    @Override
    public PackFile file() {
        return PackFile.PLAYER_BRIEF;
    }

    @Override
    public String template() {
        return "drills/player-brief.ftlh";
    }

    /** A role, and who has it; {@code nobody} in words where nobody has. */
    public record Part(String role, String who) {}
}
