package org.tocsin.site.drill;

import java.util.List;

/**
 * A card for each part, also for people who know no computers.
 *
 * @param paper whether it is laid out for the program that makes PDF
 */
public record RoleCardsPage(PackFrame frame, boolean paper, List<Card> cards) implements PackFrame.Framed {
    public RoleCardsPage {
        cards = List.copyOf(cards);
    }

    @Override
    public PackFile file() {
        return PackFile.ROLE_CARDS;
    }

    @Override
    public String template() {
        return paper ? "drills/role-cards-paper.ftlh" : "drills/role-cards.ftlh";
    }

    /** The same for paper. */
    RoleCardsPage onPaper() {
        return new RoleCardsPage(frame, true, cards);
    }
}
