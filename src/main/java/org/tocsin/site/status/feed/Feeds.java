package org.tocsin.site.status.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.site.Messages;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;

/**
 * The feeds of a status page: of everything at the top of the site, of each component beside its page.
 *
 * <p>Each holds the 25 incidents and maintenances that changed last, as far as they concern it. Planned maintenance is among them
 * from the moment it is announced.
 */
public final class Feeds {
    /** Where the feed of everything stands, as Atom. */
    public static final PagePath ATOM = new PagePath("history.atom");

    /** Where the feed of everything stands, as RSS. */
    public static final PagePath RSS = new PagePath("history.rss");

    /** Where the feed of everything stands, as JSON Feed. */
    public static final PagePath JSON = new PagePath("feed.json");

    private static final Instant NEVER = Instant.EPOCH;

    private final StatusSettings settings;
    private final List<ComponentGroup> groups;
    private final Messages messages;
    private final LatestEvents latest;
    private final FeedEntries entries;

    /**
     * The feeds at an instant.
     *
     * @param now decides whether a planned maintenance has begun, and nothing else
     */
    public Feeds(OpenFacts facts, Instant now, Messages messages) {
        this.settings = facts.settings();
        this.groups = facts.groups();
        this.messages = messages;
        this.latest = new LatestEvents(facts, now);
        this.entries = new FeedEntries(facts, now, messages);
    }

    /** Where a component's feed stands, as Atom. */
    public static PagePath atom(ComponentId component) {
        return new PagePath(folder(component) + "feed.atom");
    }

    /** Where a component's feed stands, as RSS. */
    public static PagePath rss(ComponentId component) {
        return new PagePath(folder(component) + "feed.rss");
    }

    /** Where a component's feed stands, as JSON Feed. */
    public static PagePath json(ComponentId component) {
        return new PagePath(folder(component) + "feed.json");
    }

    /** Every feed in every format. */
    public List<SiteFile> files() {
        List<SiteFile> files = new ArrayList<>();
        Feed all = ofEverything();
        files.add(file(ATOM, FeedFormat.ATOM, all));
        files.add(file(RSS, FeedFormat.RSS, all));
        files.add(file(JSON, FeedFormat.JSON, all));
        for (ComponentGroup group : groups) {
            for (Component component : group.components()) {
                Feed feed = of(component);
                files.add(file(atom(component.id()), FeedFormat.ATOM, feed));
                files.add(file(rss(component.id()), FeedFormat.RSS, feed));
                files.add(file(json(component.id()), FeedFormat.JSON, feed));
            }
        }
        return files;
    }

    private SiteFile file(PagePath path, FeedFormat format, Feed feed) {
        String self = settings.url() + path.value();
        return SiteFile.made(path, new FeedFile(format, self, feed), () -> format.bytes(feed, self));
    }

    private Feed ofEverything() {
        return feed("history", settings.name(), settings.description(), "", entries.of(latest.ofAll()));
    }

    private Feed of(Component component) {
        String description = component.description() == null ? settings.description() : component.description();
        return feed(
                "components/" + component.id(),
                messages.text("feed.component", component.name(), settings.name()),
                description,
                folder(component.id()),
                entries.of(latest.of(component.id())));
    }

    private Feed feed(String id, String title, String description, String home, List<Feed.Entry> entries) {
        return new Feed(
                entryTag("/" + id),
                title,
                description,
                settings.language(),
                settings.name(),
                settings.url().toString(),
                settings.url() + home,
                entries.isEmpty() ? NEVER.toString() : entries.get(0).updated(),
                entries);
    }

    private String entryTag(String what) {
        return FeedEntries.tag(settings, what);
    }

    private static String folder(ComponentId component) {
        return "components/" + component.value() + "/";
    }

    /** Everything the bytes of one file depend on. */
    private record FeedFile(FeedFormat format, String self, Feed feed) {}
}
