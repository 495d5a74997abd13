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
import org.tocsin.site.status.Frame.Logo;
import org.tocsin.site.status.Frame.NavLink;
import org.tocsin.site.status.badge.Preview;
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
    private static final String UPTIME = "uptime/";

    private final StatusSettings settings;
    private final Voice voice;
    private final Tongues tongues;
    private final @Nullable Logo logo;
    private final @Nullable String touchIcon;
    private final String style;
    private final String script;
    private final List<ProseLink> prose;

    Frames(StatusSettings settings, Voice voice, Tongues tongues, Assets assets, List<ProseLink> prose) {
        this.settings = settings;
        this.voice = voice;
        this.tongues = tongues;
        this.logo = logo(assets);
        this.touchIcon =
                assets.has("icon-180.png") ? assets.path("icon-180.png").value() : null;
        this.style = assets.path("status.css").value();
        this.script = assets.path("status.js").value();
        this.prose = List.copyOf(prose);
    }

    /**
     * A prose page by its title and its folder below the top of the pages in this language.
     *
     * @param language null where it is the one of these pages
     */
    record ProseLink(String title, String folder, @Nullable String language) {}

    /** The folder, below the top of the pages in this language, of a page that stands among those in the main one. */
    String onlyInMain(String folder) {
        return tongues.up() + folder;
    }

    /** The main language where that of these pages is another; else null. */
    @Nullable
    String otherThanMain() {
        return tongues.isMain() ? null : tongues.main().language();
    }

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

    Frame component(String title, String description, PagePath path) {
        return frame(title + " · " + settings.name(), description, path, folder(path));
    }

    Frame api(String title, String description, PagePath path) {
        return frame(title + " · " + settings.name(), description, path, ApiPages.FOLDER);
    }

    Frame uptime(String title, String description, PagePath path) {
        return frame(title + " · " + settings.name(), description, path, UPTIME);
    }

    /** Of a page that only the pages in this language have. */
    Frame prose(String title, String description, PagePath path) {
        String here = folder(path);
        return frame(
                path.root(),
                path.root() + tongues.up(),
                title + " · " + settings.name(),
                description,
                address(here),
                null,
                here);
    }

    /** A server shows it at any address, so its links start at the top of the host. */
    Frame missing(String title) {
        String path = settings.url().getRawPath();
        String top = path == null || path.isEmpty() ? "/" : path;
        return frame(top, top, title + " · " + settings.name(), settings.description(), null, null, "");
    }

    private Frame frame(String title, String description, PagePath path, String here) {
        String folder = folder(path);
        return frame(path.root(), path.root() + tongues.up(), title, description, address(folder), folder, here);
    }

    private String address(String folder) {
        return settings.url() + tongues.folder() + folder;
    }

    private Frame frame(
            String root,
            String top,
            String title,
            String description,
            @Nullable String canonical,
            @Nullable String everywhere,
            String here) {
        List<NavLink> navigation = new ArrayList<>();
        navigation.add(link(root, voice.say("frame.now"), HOME, here));
        navigation.add(link(root, voice.say("frame.history"), HISTORY, here));
        navigation.add(link(root, voice.say("frame.uptime"), UPTIME, here));
        navigation.add(link(root, voice.say("frame.subscribe"), SubscribePages.FOLDER, here));
        String language = settings.language();
        return new Frame(
                root,
                top,
                language,
                voice.messages().direction(),
                settings.name(),
                logo,
                touchIcon,
                title,
                description,
                canonical,
                ContentPolicy.STATUS,
                top + Feeds.ATOM,
                settings.url().toString() + Preview.PATH,
                style,
                script,
                navigation,
                tongues.ways(settings.url(), top, everywhere),
                voice.say("language.choose"),
                footLinks(root, here),
                clock(),
                voice.phrase("offline.since", new Moment("", "")),
                voice.say("frame.skip"),
                voice.say("frame.navigation"));
    }

    private static @Nullable Logo logo(Assets assets) {
        for (String type : List.of(".svg", ".png")) {
            if (assets.has("logo" + type)) {
                String dark = assets.has("logo-dark" + type)
                        ? assets.path("logo-dark" + type).value()
                        : null;
                return new Logo(assets.path("logo" + type).value(), dark);
            }
        }
        return null;
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

    /** The way from a page to a file that stands once for all languages. */
    String fromTop(PagePath page, PagePath file) {
        return page.root() + tongues.up() + file;
    }

    private List<NavLink> footLinks(String root, String here) {
        List<NavLink> links = new ArrayList<>();
        prose.forEach(page -> links.add(link(root, page.title(), page.folder(), here, page.language())));
        links.add(link(root, voice.say("frame.api"), ApiPages.FOLDER, here));
        links.add(link(root, voice.say("frame.share"), onlyInMain(SharePages.FOLDER), here, otherThanMain()));
        if (settings.homeUrl() != null) {
            String host = settings.homeUrl().getHost();
            String label = voice.say("frame.home-url", host == null ? settings.name() : host);
            links.add(new NavLink(label, settings.homeUrl().toString(), false, null));
        }
        if (settings.support() != null) {
            links.add(new NavLink(
                    settings.support().label(), settings.support().url().toString(), false, null));
        }
        return links;
    }

    private static NavLink link(String root, String label, String folder, String here) {
        return link(root, label, folder, here, null);
    }

    private static NavLink link(String root, String label, String folder, String here, @Nullable String language) {
        return new NavLink(label, root + folder, folder.equals(here), language);
    }

    private static String folder(PagePath path) {
        return path.value().substring(0, path.value().length() - "index.html".length());
    }
}
