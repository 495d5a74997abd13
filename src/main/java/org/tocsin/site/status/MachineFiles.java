package org.tocsin.site.status;

import java.time.Instant;
import java.util.List;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.present.Present;
import org.tocsin.site.Assets;
import org.tocsin.site.Messages;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;
import org.tocsin.site.Together;
import org.tocsin.site.status.badge.Badges;
import org.tocsin.site.status.badge.Preview;
import org.tocsin.site.status.badge.Widget;
import org.tocsin.site.status.calendar.MaintenanceCalendar;
import org.tocsin.site.status.feed.Feeds;
import org.tocsin.site.status.host.HostFiles;
import org.tocsin.uptime.Uptime;

/** Gathers the files of the status site that programs read. */
final class MachineFiles {
    /** Pages that stand for no record and no prose, and in the main language alone. */
    private static final List<PagePath> OTHER_PAGES = List.of(new PagePath("widget/index.html"));

    private MachineFiles() {}

    static List<SiteFile> of(OpenFacts facts, Messages messages, Instant now, Assets assets) {
        Uptime uptime = new Uptime(facts, now);
        return Together.built(
                () -> new Feeds(facts, now, messages).files(),
                () -> new MaintenanceCalendar(facts, now, messages).files(),
                () -> new Badges(facts, now, uptime, messages).files(),
                () -> new Widget(facts.settings(), messages).files(),
                () -> preview(facts, messages, new Present(facts, now)).files(),
                () -> new HostFiles(facts, now, uptime, assets.unchanging(), OTHER_PAGES).files());
    }

    private static Preview preview(OpenFacts facts, Messages messages, Present present) {
        Voice voice = Voice.of(messages, messages, facts.settings().zone());
        String sentence = new Answers(present, voice).answer().sentence();
        return new Preview(facts.settings().name(), sentence, present.trouble());
    }
}
