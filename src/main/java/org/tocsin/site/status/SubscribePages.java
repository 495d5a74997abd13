package org.tocsin.site.status;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.site.PagePath;
import org.tocsin.site.status.SubscribePage.Address;
import org.tocsin.site.status.SubscribePage.Way;
import org.tocsin.site.status.calendar.MaintenanceCalendar;
import org.tocsin.site.status.feed.Feeds;

/** Builds the page on subscribing. */
final class SubscribePages {
    static final String FOLDER = "subscribe/";

    private static final PagePath PATH = new PagePath(FOLDER + "index.html");

    private final URI top;
    private final Voice voice;

    SubscribePages(StatusSettings settings, Voice voice) {
        this.top = settings.url();
        this.voice = voice;
    }

    SubscribePage page(Frames frames, List<ComponentGroup> groups) {
        String title = voice.say("subscribe.title");
        String lede = voice.say("subscribe.lede");
        return new SubscribePage(
                PATH,
                frames.prose(title, lede, PATH),
                title,
                lede,
                voice.say("subscribe.copy"),
                voice.say("subscribe.copied"),
                List.of(reader(), slack(), teams(), calendar(), components(groups)));
    }

    private Way reader() {
        return way(
                "reader",
                List.of(),
                Stream.of(address("Atom", Feeds.ATOM), address("RSS", Feeds.RSS), address("JSON Feed", Feeds.JSON)));
    }

    private Way slack() {
        String command = "/feed subscribe " + top.resolve(Feeds.ATOM.value());
        return way("slack", List.of(), Stream.of(new Address(voice.say("subscribe.command"), command, null)));
    }

    private Way teams() {
        List<String> steps = Stream.of("subscribe.teams.1", "subscribe.teams.2", "subscribe.teams.3")
                .map(voice::say)
                .toList();
        return way("teams", steps, Stream.of(address("RSS", Feeds.RSS)));
    }

    private Way calendar() {
        return way(
                "calendar",
                List.of(),
                Stream.of(address(voice.say("subscribe.calendar.address"), MaintenanceCalendar.PATH)));
    }

    private Way components(List<ComponentGroup> groups) {
        return way(
                "components",
                List.of(),
                groups.stream()
                        .flatMap(group -> group.components().stream())
                        .map(component -> address(component.name(), Feeds.atom(component.id()))));
    }

    private Way way(String key, List<String> steps, Stream<Address> addresses) {
        return new Way(
                voice.say("subscribe." + key), voice.say("subscribe." + key + ".how"), steps, addresses.toList());
    }

    private Address address(String label, PagePath path) {
        String address = top.resolve(path.value()).toString();
        return new Address(label, address, address);
    }
}
