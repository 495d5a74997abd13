package org.tocsin.site.status.badge;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.Share;
import org.tocsin.present.Present;
import org.tocsin.present.Trouble;
import org.tocsin.site.Messages;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;
import org.tocsin.uptime.Availability;
import org.tocsin.uptime.Period;
import org.tocsin.uptime.Uptime;

/** The badges of a status page: one of the whole page, two of each component, for how it is and how much of the time it worked. */
public final class Badges {
    /** Where the badge of the whole page stands. */
    public static final PagePath PAGE = new PagePath("badges/status.svg");

    private final OpenFacts facts;
    private final Present present;
    private final Uptime uptime;
    private final Messages messages;

    /** The badges as they are at an instant. */
    public Badges(OpenFacts facts, Instant now, Uptime uptime, Messages messages) {
        this.facts = facts;
        this.present = new Present(facts, now);
        this.uptime = uptime;
        this.messages = messages;
    }

    /** Where the badge of a component stands. */
    public static PagePath of(ComponentId component) {
        return new PagePath("badges/" + component.value() + ".svg");
    }

    /** Where the badge stands that says how much of the last 90 days a component worked. */
    public static PagePath ofUptime(ComponentId component) {
        return new PagePath("badges/" + component.value() + "-uptime.svg");
    }

    /** Every badge. */
    public List<SiteFile> files() {
        List<SiteFile> files = new ArrayList<>();
        files.add(file(PAGE, facts.settings().name(), BadgeShape.of(present.trouble())));
        Map<ComponentId, ComponentState> states = present.states();
        for (ComponentGroup group : facts.groups()) {
            for (Component component : group.components()) {
                ComponentState state = states.getOrDefault(component.id(), ComponentState.OPERATIONAL);
                files.add(file(of(component.id()), component.name(), BadgeShape.of(Trouble.of(state))));
                files.add(ofUptime(component));
            }
        }
        return files;
    }

    private SiteFile ofUptime(Component component) {
        Availability worked = uptime.of(component.id()).last(Period.DAYS_90);
        String says = worked.known()
                ? messages.text("badge.uptime", messages.percent(percentage(worked.percentage(2))))
                : messages.text("badge.uptime.unknown");
        return file(ofUptime(component.id()), component.name(), verdict(component, worked), says);
    }

    /** Without a target there is nothing to hold it against. */
    private static @Nullable BadgeShape verdict(Component component, Availability worked) {
        Share target = component.target();
        if (target == null || !worked.known()) {
            return null;
        }
        return worked.percentage(4) >= target.millionths() ? BadgeShape.WORKING : BadgeShape.SLOW;
    }

    /** {@code 99.98} of 9998. */
    private static String percentage(int hundredths) {
        int rest = hundredths % 100;
        return hundredths / 100 + (rest == 0 ? "" : (rest < 10 ? ".0" : ".") + rest);
    }

    private SiteFile file(PagePath path, String label, BadgeShape shape) {
        return file(path, label, shape, messages.text("badge." + shape.word()));
    }

    private SiteFile file(PagePath path, String label, @Nullable BadgeShape shape, String says) {
        Badge badge =
                new Badge(facts.settings().language(), label, shape, says, messages.text("state.change", label, says));
        return SiteFile.made(path, badge, () -> BadgeSvg.of(badge).getBytes(StandardCharsets.UTF_8));
    }
}
