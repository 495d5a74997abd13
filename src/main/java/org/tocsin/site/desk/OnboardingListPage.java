package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/** Every role, for somebody who is new and looks for theirs. */
public record OnboardingListPage(Frame frame, List<Card> roles) implements Page {
    public OnboardingListPage {
        roles = List.copyOf(roles);
    }

    @Override
    public String template() {
        return "desk/onboarding-list.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.ONBOARDING);
    }

    /**
     * One role.
     *
     * @param holders in the order they are asked
     * @param mandatoryAt severities at which somebody must hold it
     * @param called when at the soonest, and by which policy; empty where no policy calls the role
     */
    public record Card(Way role, List<Way> holders, List<Tag> mandatoryAt, String called) {
        public Card {
            holders = List.copyOf(holders);
            mandatoryAt = List.copyOf(mandatoryAt);
        }
    }
}
