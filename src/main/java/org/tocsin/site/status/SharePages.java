package org.tocsin.site.status;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.present.Present;
import org.tocsin.site.Assets;
import org.tocsin.site.ContentPolicy;
import org.tocsin.site.PagePath;
import org.tocsin.site.status.EmbedPage.Item;
import org.tocsin.site.status.SharePage.Badge;
import org.tocsin.site.status.SharePage.Way;
import org.tocsin.site.status.badge.Badges;
import org.tocsin.site.status.badge.Widget;

/** Builds the page that is shown in frames, and the one that says how to show the status elsewhere. */
final class SharePages {
    static final String FOLDER = "widget/";

    private static final PagePath EMBED = new PagePath("embed/index.html");
    private static final PagePath SHARE = new PagePath(FOLDER + "index.html");

    private final StatusSettings settings;
    private final Present present;
    private final Voice voice;
    private final Tongues tongues;
    private final String url;

    SharePages(StatusSettings settings, Present present, Voice voice, Tongues tongues) {
        this.settings = settings;
        this.present = present;
        this.voice = voice;
        this.tongues = tongues;
        this.url = settings.url() + tongues.folder();
    }

    EmbedPage embed(Assets assets) {
        return new EmbedPage(
                EMBED,
                settings.language(),
                voice.messages().direction(),
                settings.name(),
                ContentPolicy.STATUS,
                EMBED.root() + tongues.up() + assets.path("status.css"),
                url,
                new Answers(present, voice).answer(),
                open(),
                settings.name());
    }

    private List<Item> open() {
        List<Item> open = new ArrayList<>();
        for (Incident incident : present.openIncidents()) {
            Shape shape = Shape.of(Present.trouble(incident));
            open.add(item(shape, incident.latest().status(), incident.title(), EventPages.folder(incident.id())));
        }
        for (Maintenance work : present.running()) {
            open.add(item(Shape.UPKEEP, work.statusAt(present.now()), work.title(), EventPages.folder(work.id())));
        }
        return open;
    }

    private Item item(Shape shape, UpdateStatus status, String title, String folder) {
        return new Item(shape.mark(voice.say(Wording.key(status))), title, url + folder);
    }

    SharePage share(OpenFacts facts, Frames frames) {
        String title = voice.say("share.title");
        String lede = voice.say("share.lede");
        return new SharePage(
                SHARE,
                frames.prose(title, lede, SHARE),
                title,
                lede,
                List.of(widget(), policy(), frame(), badge()),
                voice.say("subscribe.copy"),
                voice.say("subscribe.copied"),
                voice.say("share.badges"),
                badges(facts.groups()));
    }

    private Way widget() {
        String code = "<script src=\"" + settings.url() + Widget.PATH + "\"\n  integrity=\""
                + new Widget(settings, voice.messages()).integrity()
                + "\"\n  crossorigin=\"anonymous\" async></script>";
        return way("widget", code, "about", "calm", "place", "integrity");
    }

    private Way policy() {
        String origin = settings.url().resolve("/").toString().replaceFirst("/$", "");
        String code =
                "script-src " + origin + "; connect-src " + origin + "; frame-src " + origin + "; img-src " + origin;
        return way("policy", code, "about");
    }

    private Way frame() {
        String code = "<iframe src=\"" + settings.url() + "embed/\" title=\"" + escaped(settings.name())
                + "\"\n  width=\"480\" height=\"240\" loading=\"lazy\"></iframe>";
        return way("frame", code, "about");
    }

    private Way badge() {
        String code = "<a href=\"" + settings.url() + "\"><img src=\"" + settings.url() + Badges.PAGE + "\"\n  alt=\""
                + escaped(settings.name()) + "\" height=\"20\"></a>";
        return way("badge", code, "about");
    }

    private Way way(String key, String code, String... notes) {
        List<String> said = new ArrayList<>();
        for (String note : notes) {
            said.add(voice.say("share." + key + "." + note));
        }
        return new Way(voice.say("share." + key), code, said);
    }

    private List<Badge> badges(List<ComponentGroup> groups) {
        List<Badge> badges = new ArrayList<>();
        badges.add(new Badge(settings.name(), Badges.PAGE.value()));
        for (ComponentGroup group : groups) {
            for (Component component : group.components()) {
                badges.add(new Badge(component.name(), Badges.of(component.id()).value()));
                badges.add(new Badge(
                        voice.say("share.badge.uptime", component.name()),
                        Badges.ofUptime(component.id()).value()));
            }
        }
        return badges;
    }

    private static String escaped(String attribute) {
        return attribute.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
