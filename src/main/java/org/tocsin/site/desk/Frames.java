package org.tocsin.site.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.DeskSettings;
import org.tocsin.site.Moment;
import org.tocsin.site.Moments;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.Frame.NavLink;
import org.tocsin.site.desk.Frame.NavSection;

/** Builds the frame of each page. */
final class Frames {
    /** In parts: where one begins, then the other pages of the part, each in a folder of its own. */
    private static final List<Section> NAVIGATION = List.of(
            new Section(
                    Way.to("Open now", Address.HOME), //
                    Way.to("Incidents", Address.INCIDENTS)),
            new Section(
                    Way.to("Matrix", Address.MATRIX),
                    Way.to("Processes", Address.PROCESSES),
                    Way.to("Authority", Address.AUTHORITY),
                    Way.to("Obligations", Address.OBLIGATIONS),
                    Way.to("Vendors", Address.VENDORS),
                    Way.to("Reviews", Address.REVIEWS),
                    Way.to("Versions", Address.VERSIONS),
                    Way.to("Audit", Address.AUDIT)),
            new Section(
                    Way.to("On call", Address.ON_CALL),
                    Way.to("People", Address.PEOPLE),
                    Way.to("Coverage", Address.COVERAGE),
                    Way.to("Contention", Address.CONTENTION)),
            new Section(
                    Way.to("Drills", Address.DRILLS), //
                    Way.to("Onboarding", Address.ONBOARDING)),
            new Section(
                    Way.to("Playbooks", Address.PLAYBOOKS),
                    Way.to("Postmortems", Address.POSTMORTEMS),
                    Way.to("Handbook", Address.HANDBOOK)));

    private final DeskSettings settings;
    private final Moments moments;
    private final Instant now;
    private final Standing standing;

    Frames(DeskSettings settings, Moments moments, Instant now) {
        this(settings, moments, now, Standing.present(List.of()));
    }

    Frames(DeskSettings settings, Moments moments, Instant now, Standing standing) {
        this.settings = settings;
        this.moments = moments;
        this.now = now;
        this.standing = standing;
    }

    /** The frame of a page whose place in the navigation is its folder's. */
    Frame of(PagePath path, String title) {
        return of(path, title, path.value());
    }

    /** The frame of a page that says how things stand at the instant the desk is built for. */
    Frame live(PagePath path, String title) {
        return of(path, title, path.value(), moments.at(now));
    }

    /** The frame of a page that belongs to {@code section} of the navigation. */
    Frame of(PagePath path, String title, String section) {
        return of(path, title, section, null);
    }

    private Frame of(PagePath path, String title, String section, @Nullable Moment built) {
        List<NavSection> navigation = NAVIGATION.stream()
                .map(group -> {
                    NavLink first = link(group.first(), section);
                    List<NavLink> rest =
                            group.rest().stream().map(way -> link(way, section)).toList();
                    return new NavSection(
                            first, rest, first.here() || rest.stream().anyMatch(NavLink::here));
                })
                .toList();
        return new Frame(
                path.root(),
                settings.name(),
                title + " · " + settings.name(),
                navigation,
                built,
                settings.zone().getId(),
                banner(path),
                !standing.others().isEmpty());
    }

    private Frame.@Nullable AsOfBanner banner(PagePath path) {
        AsOf past = standing.past();
        if (past == null) {
            return null;
        }
        String top = path.root() + past.toPresent();
        return new Frame.AsOfBanner(
                past.name(),
                moments.at(past.at()),
                past.brief(),
                standing.present().test(path) ? top + path.value() : null,
                top + Address.HOME);
    }

    private static NavLink link(Way way, String section) {
        String href = String.valueOf(way.href());
        return new NavLink(way.label(), href, belongs(section, href));
    }

    private static boolean belongs(String page, String section) {
        int folder = section.indexOf('/');
        return folder < 0 ? page.equals(section) : page.startsWith(section.substring(0, folder + 1));
    }

    private record Section(Way first, List<Way> rest) {
        Section(Way first, Way... rest) {
            this(first, List.of(rest));
        }
    }
}
