package org.tocsin.site.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.model.open.IncidentId;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.UptimeSettings;
import org.tocsin.present.Present;
import org.tocsin.site.Assets;
import org.tocsin.site.Page;
import org.tocsin.site.PageBelow;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.Together;
import org.tocsin.site.status.api.StatusApi;
import org.tocsin.uptime.Uptime;

/** The pages of the site in one language. */
final class Edition {
    private final OpenFacts facts;
    private final Present present;
    private final Uptime uptime;
    private final Tongues tongues;
    private final Voice voice;
    private final Named named;
    private final Assets assets;
    private final StatusApi api;

    /**
     * @param facts in the language of {@code tongues}
     */
    Edition(OpenFacts facts, Tongues tongues, Instant now, Assets assets, StatusApi api) {
        this.facts = facts;
        this.present = new Present(facts, now);
        this.uptime = new Uptime(facts, now);
        this.tongues = tongues;
        this.voice = Voice.of(tongues.here(), tongues.main(), facts.settings().zone());
        this.named = new Named(facts.groups());
        this.assets = assets;
        this.api = api;
    }

    /** Every page, each where it stands in the site. */
    List<Page> pages(ProseLibrary library) {
        ProsePages prose = new ProsePages(library, voice, tongues);
        Frames frames = new Frames(facts.settings(), voice, tongues, assets, prose.links(facts.pages()));
        List<Page> pages = new ArrayList<>(everywhere(frames));
        pages.addAll(prose.pages(facts.pages(), frames));
        if (tongues.isMain()) {
            pages.addAll(prose.postmortems(facts.postmortems(), frames));
            pages.add(new SharePages(facts.settings(), present, voice, tongues).share(facts, frames));
            pages.add(missing(frames));
            return pages;
        }
        return pages.stream()
                .<Page>map(page -> new PageBelow(tongues.folder(), page))
                .toList();
    }

    /** What stands in every language at the same place. */
    private List<Page> everywhere(Frames frames) {
        Ahead ahead = new Ahead(facts, present);
        EventPages events = new EventPages(present, ahead, voice, named, frames);
        UptimeSettings counted = facts.settings().uptime();
        Set<IncidentId> learnt = facts.postmortems().keySet();
        return Together.built(
                () -> List.of(new HomeBuilder(present, ahead, uptime, voice, named)
                        .page(frames, facts.groups(), facts.notices())),
                () -> new ComponentPages(ahead, uptime, counted, voice, named, frames).pages(facts.groups()),
                () -> List.of(new UptimeTables(uptime, counted, voice).page(facts.groups(), frames)),
                () -> facts.incidents().parallelStream()
                        .map(incident -> events.of(incident, learnt.contains(incident.id())))
                        .toList(),
                () -> facts.maintenances().parallelStream()
                        .map(work -> events.of(work, learnt.contains(work.id())))
                        .toList(),
                () -> new Histories(present, ahead, voice, named, frames).pages(),
                () -> List.of(ApiPages.page(api, facts.settings(), voice, frames)),
                () -> List.of(new SubscribePages(facts.settings(), voice).page(frames, facts.groups())),
                () -> List.of(new SharePages(facts.settings(), present, voice, tongues).embed(assets)));
    }

    private MissingPage missing(Frames frames) {
        String title = voice.say("missing.title");
        return new MissingPage(
                frames.missing(title),
                title,
                voice.say("missing.lede"),
                voice.say("missing.home"),
                voice.say("missing.history"));
    }
}
