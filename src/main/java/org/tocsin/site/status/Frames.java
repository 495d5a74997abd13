package org.tocsin.site.status;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.site.Assets;
import org.tocsin.site.ContentPolicy;
import org.tocsin.site.Moment;
import org.tocsin.site.PagePath;
import org.tocsin.site.status.Frame.NavLink;
import org.tocsin.site.status.feed.Feeds;

/** Builds the frame of each page. */
final class Frames {
    private static final List<String> FORMS = Stream.concat(
                    Stream.of(
                            "time.moment",
                            "time.hour",
                            "time.moment.bare",
                            "time.date",
                            "time.utc",
                            "time.clock",
                            "number.digits"),
                    IntStream.rangeClosed(1, 12).mapToObj(month -> "month.short." + month))
            .toList();
    private static final String HOME = "./";
    private static final String HISTORY = "history/";

    private final StatusSettings settings;
    private final Voice voice;
    private final String style;
    private final String script;
    private final List<ProseLink> prose;

    Frames(StatusSettings settings, Voice voice, Assets assets, List<ProseLink> prose) {
        this.settings = settings;
        this.voice = voice;
        this.style = assets.path("status.css").value();
        this.script = assets.path("status.js").value();
        this.prose = List.copyOf(prose);
    }

    /** A prose page by its title and its folder below the top of the site. */
    record ProseLink(String title, String folder) {}

    Frame home(String title) {
        return frame(title, settings.description(), new PagePath("index.html"), HOME);
    }

    Frame history(String title, String description, PagePath path) {
        return frame(title + " · " + settings.name(), description, path, HISTORY);
    }

    /** Of an incident or a maintenance: history once it is over. */
    Frame event(String title, PagePath path, boolean over) {
        return frame(title + " · " + settings.name(), title, path, over ? HISTORY : "");
    }

    Frame prose(String title, String description, PagePath path) {
        return frame(title + " · " + settings.name(), description, path, folder(path));
    }

    /** A server shows it at any address, so its links start at the top of the host. */
    Frame missing(String title) {
        String path = settings.url().getRawPath();
        String top = path == null || path.isEmpty() ? "/" : path;
        return frame(top, title + " · " + settings.name(), settings.description(), null, "");
    }

    private Frame frame(String title, String description, PagePath path, String here) {
        return frame(path.root(), title, description, settings.url() + folder(path), here);
    }

    private Frame frame(String root, String title, String description, @Nullable String canonical, String here) {
        List<NavLink> navigation = new ArrayList<>();
        navigation.add(link(root, voice.say("frame.now"), HOME, here));
        navigation.add(link(root, voice.say("frame.history"), HISTORY, here));
        String language = settings.language();
        return new Frame(
                root,
                language,
                voice.messages().direction(),
                settings.name(),
                title,
                description,
                canonical,
                ContentPolicy.STATUS,
                root + Feeds.ATOM,
                style,
                script,
                navigation,
                footLinks(root, here),
                clock(),
                voice.phrase("offline.since", new Moment("", "")),
                voice.say("frame.skip"),
                voice.say("frame.navigation"));
    }

    private Frame.Clock clock() {
        String zone = settings.zone().getId();
        return new Frame.Clock(
                zone,
                voice.say("frame.zone", zone),
                voice.say("frame.zone.own"),
                voice.say("frame.zone.show"),
                FORMS.stream().map(voice::say).collect(Collectors.joining("|")));
    }

    private List<NavLink> footLinks(String root, String here) {
        List<NavLink> links = new ArrayList<>();
        prose.forEach(page -> links.add(link(root, page.title(), page.folder(), here)));
        links.add(link(root, voice.say("frame.api"), ApiPages.FOLDER, here));
        if (settings.homeUrl() != null) {
            String host = settings.homeUrl().getHost();
            String label = voice.say("frame.home-url", host == null ? settings.name() : host);
            links.add(new NavLink(label, settings.homeUrl().toString(), false));
        }
        if (settings.support() != null) {
            links.add(new NavLink(
                    settings.support().label(), settings.support().url().toString(), false));
        }
        return links;
    }

    private static NavLink link(String root, String label, String folder, String here) {
        return new NavLink(label, root + folder, folder.equals(here));
    }

    private static String folder(PagePath path) {
        return path.value().substring(0, path.value().length() - "index.html".length());
    }
}
