package org.tocsin.site.status;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.IncidentId;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.Prose;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.status.Frames.ProseLink;

/** Builds the pages that are written in AsciiDoc: the public pages and the customer postmortems. */
final class ProsePages {
    private static final String SOURCE = "content/status/";

    private final ProseLibrary library;
    private final Voice voice;
    private final Tongues tongues;

    ProsePages(ProseLibrary library, Voice voice, Tongues tongues) {
        this.library = library;
        this.voice = voice;
        this.tongues = tongues;
    }

    /** What the navigation says of each public page: of those in this language, and of others in the main one. */
    List<ProseLink> links(List<String> sources) {
        List<ProseLink> links = new ArrayList<>();
        for (String source : sources) {
            if (tongues.owns(below(source))) {
                links.add(new ProseLink(prose(source).title(), folder(source), null));
            }
        }
        if (!tongues.isMain()) {
            Tongues main = new Tongues(tongues.all(), tongues.main());
            for (String source : sources) {
                if (main.owns(below(source)) && !sources.contains(SOURCE + tongues.folder() + below(source))) {
                    String folder = tongues.up() + address(below(source));
                    links.add(new ProseLink(
                            prose(source).title(), folder, main.here().language()));
                }
            }
        }
        return links;
    }

    List<Page> pages(List<String> sources, Frames frames) {
        List<Page> pages = new ArrayList<>();
        for (String source : sources) {
            if (!tongues.owns(below(source))) {
                continue;
            }
            Prose prose = prose(source);
            PagePath path = new PagePath(folder(source) + "index.html");
            String lede = prose.attribute("description").orElse("");
            pages.add(new ProsePage(
                    path,
                    frames.prose(prose.title(), lede.isEmpty() ? prose.title() : lede, path),
                    prose.title(),
                    lede,
                    prose.body()));
        }
        return pages;
    }

    List<Page> postmortems(SortedMap<IncidentId, String> sources, Frames frames) {
        List<Page> pages = new ArrayList<>();
        sources.forEach((incident, source) -> {
            Prose prose = prose(source);
            PagePath path = new PagePath(EventPages.folder(incident) + "postmortem/index.html");
            pages.add(new PostmortemPage(
                    path,
                    frames.prose(prose.title(), prose.title(), path),
                    voice.say("postmortem.eyebrow"),
                    prose.title(),
                    voice.say("postmortem.published"),
                    published(prose),
                    prose.body(),
                    voice.say("postmortem.incident"),
                    EventPages.folder(incident)));
        });
        return pages;
    }

    private @Nullable Moment published(Prose prose) {
        try {
            return prose.attribute("published")
                    .map(LocalDate::parse)
                    .map(voice.moments()::on)
                    .orElse(null);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private Prose prose(String source) {
        return library.find(source).orElseThrow(() -> new IllegalStateException("no prose was baked for " + source));
    }

    /** {@code content/status/about.adoc} stands at {@code about/}, and so does that of another language below its folder. */
    private String folder(String source) {
        return address(below(source).substring(tongues.folder().length()));
    }

    private static String below(String source) {
        return source.startsWith(SOURCE) ? source.substring(SOURCE.length()) : source;
    }

    private static String address(String name) {
        return name.substring(0, name.length() - ".adoc".length()) + "/";
    }
}
