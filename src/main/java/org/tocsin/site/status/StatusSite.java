package org.tocsin.site.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.model.open.IncidentId;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.present.Present;
import org.tocsin.site.Assets;
import org.tocsin.site.Messages;
import org.tocsin.site.Page;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.Site;
import org.tocsin.site.SiteFile;
import org.tocsin.site.status.api.StatusApi;

/** The public site: what customers may read, and nothing else. */
public final class StatusSite implements Site {
    private final OpenFacts facts;
    private final Present present;
    private final Voice voice;
    private final Named named;
    private final Assets assets;
    private final StatusApi api;

    /**
     * @param now the instant the site is built for
     */
    public StatusSite(OpenFacts facts, Messages messages, Instant now, Assets assets) {
        this.facts = facts;
        this.present = new Present(facts, now);
        this.voice = Voice.of(messages, facts.settings().zone());
        this.named = new Named(facts.groups());
        this.assets = assets;
        this.api = new StatusApi(facts, now, messages);
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public List<String> prosePaths() {
        return Stream.concat(facts.pages().stream(), facts.postmortems().values().stream())
                .sorted()
                .toList();
    }

    @Override
    public List<Page> pages(ProseLibrary library) {
        ProsePages prose = new ProsePages(library, voice);
        Frames frames = new Frames(facts.settings(), voice, assets, prose.links(facts.pages()));
        Ahead ahead = new Ahead(facts, present);
        EventPages events = new EventPages(present, ahead, voice, named, frames);
        List<Page> pages = new ArrayList<>();
        pages.add(new HomeBuilder(present, ahead, voice, named).page(frames, facts.groups()));
        Set<IncidentId> learnt = facts.postmortems().keySet();
        pages.addAll(facts.incidents().parallelStream()
                .map(incident -> events.of(incident, learnt.contains(incident.id())))
                .toList());
        pages.addAll(facts.maintenances().parallelStream()
                .map(work -> events.of(work, learnt.contains(work.id())))
                .toList());
        pages.addAll(new Histories(present, ahead, voice, named, frames).pages());
        pages.addAll(prose.pages(facts.pages(), frames));
        pages.addAll(prose.postmortems(facts.postmortems(), frames));
        pages.add(ApiPages.page(api, facts.settings(), voice, frames));
        pages.add(missing(frames));
        return pages;
    }

    @Override
    public List<SiteFile> files() {
        List<SiteFile> files = new ArrayList<>(assets.files());
        files.addAll(MachineFiles.of(facts, voice.messages(), present.now(), assets));
        files.addAll(api.files());
        return files;
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
