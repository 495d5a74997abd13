package org.tocsin.site.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.site.Assets;
import org.tocsin.site.Messages;
import org.tocsin.site.Page;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.Site;
import org.tocsin.site.SiteFile;
import org.tocsin.site.status.api.StatusApi;
import org.tocsin.site.status.app.Installable;

/** The public site: what customers may read, and nothing else. */
public final class StatusSite implements Site {
    private final OpenFacts facts;
    private final List<Messages> wordings;
    private final Instant now;
    private final Assets assets;
    private final ForkJoinTask<StatusApi> api;

    /**
     * In several languages: pages in the first stand at the top, those in each other below a folder of its name. Feeds, the
     * calendar and the API are in the first.
     *
     * @param wordings of each language of the settings, in their order
     * @param now the instant the site is built for
     */
    public StatusSite(OpenFacts facts, List<Messages> wordings, Instant now, Assets assets) {
        this.facts = facts;
        this.wordings = List.copyOf(wordings);
        this.now = now;
        this.assets = assets;
        // Begun at once: nothing but the pages waits for it.
        this.api = ForkJoinPool.commonPool().submit(() -> new StatusApi(facts, now, wordings.get(0)));
    }

    /** In one language. */
    public StatusSite(OpenFacts facts, Messages messages, Instant now, Assets assets) {
        this(facts, List.of(messages), now, assets);
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
        List<Page> pages = new ArrayList<>();
        for (Messages messages : wordings) {
            OpenFacts here = wordings.size() == 1 ? facts : facts.in(messages.language());
            pages.addAll(new Edition(here, new Tongues(wordings, messages), now, assets, api.join()).pages(library));
        }
        return pages;
    }

    @Override
    public List<SiteFile> files() {
        List<SiteFile> files = new ArrayList<>(assets.files());
        files.addAll(MachineFiles.of(facts, wordings.get(0), now, assets));
        files.addAll(api.join().files());
        files.addAll(new Installable(facts.settings(), wordings.get(0).direction(), assets).files());
        return files;
    }
}
