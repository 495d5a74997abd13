package org.tocsin.site.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tocsin.disclosure.Disclosure;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.record.RecordReader;
import org.tocsin.record.Records;
import org.tocsin.site.Assets;
import org.tocsin.site.Html;
import org.tocsin.site.Messages;
import org.tocsin.site.Page;
import org.tocsin.site.Prose;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.status.Frame.Tongue;
import org.tocsin.source.FilesInMemory;

class SeveralLanguagesTest {
    private static final String ABOUT = "content/status/about.adoc";
    private static final String UEBER = "content/status/de/about.adoc";
    private static final String TERMS = "content/status/terms.adoc";
    private static final String HELP = "content/status/help.adoc";
    private static final String SETTINGS = """
            name: {en: Plain status, de: Schlichte Lage}
            url: https://status.example/sub/
            languages: [en, de]
            zone: Europe/Berlin
            description: How the plain service is doing
            """;
    private static final String INCIDENT = """
            customer:
              title: {en: Cards are declined, de: Karten werden abgelehnt}
              impact: major
              started: 2026-11-23T08:00Z
              updates:
                - at: 2026-11-23T08:10Z
                  status: investigating
                  components: {cards: partial_outage}
                  message: We are looking into it.
            """;

    private final Map<String, Page> pages = pages();

    @Test
    void theMainLanguageStandsAtTheTopAndTheOthersBelowTheirNames() {
        assertThat(pages)
                .containsKeys("index.html", "de/index.html", "history/index.html", "de/history/index.html")
                .containsKeys("incidents/2026-11-23-cards/index.html", "de/incidents/2026-11-23-cards/index.html");
        assertThat(home("index.html").frame().language()).isEqualTo("en");
        assertThat(home("de/index.html").frame().language()).isEqualTo("de");
    }

    @Test
    void textsStandInTheLanguageOfTheirPage() {
        assertThat(home("index.html").answer().sentence()).isEqualTo("Cards are declined.");
        assertThat(home("de/index.html").answer().sentence()).isEqualTo("Karten werden abgelehnt.");
        assertThat(home("de/index.html").answer().foreign()).isNull();
        assertThat(home("de/index.html").servicesHeading()).isEqualTo("Dienste");
    }

    @Test
    void aTextWithoutTranslationStandsInTheMainLanguageAndThePageSaysSo() {
        Said message = home("de/index.html").open().get(0).message();

        assertThat(message.text().markup()).isEqualTo("<p>We are looking into it.</p>");
        assertThat(message.foreign()).isEqualTo(new Foreign("en", "ltr", "Nur verfügbar in: English"));
        assertThat(home("index.html").open().get(0).message().foreign()).isNull();
    }

    @Test
    void eachPageLeadsToTheSameInTheOtherLanguages() {
        List<Tongue> ways =
                event("de/incidents/2026-11-23-cards/index.html").frame().tongues();

        assertThat(ways).extracting(Tongue::name).containsExactly("English", "Deutsch");
        assertThat(ways)
                .extracting(Tongue::href)
                .containsExactly("../../../incidents/2026-11-23-cards/", "../../../de/incidents/2026-11-23-cards/");
        assertThat(ways)
                .extracting(Tongue::address)
                .containsExactly(
                        "https://status.example/sub/incidents/2026-11-23-cards/",
                        "https://status.example/sub/de/incidents/2026-11-23-cards/");
        assertThat(ways).extracting(Tongue::here).containsExactly(false, true);
    }

    @Test
    void linksToPagesStayInTheLanguageAndThoseToFilesLeadToTheTop() {
        Frame frame = event("de/incidents/2026-11-23-cards/index.html").frame();

        assertThat(frame.root()).isEqualTo("../../");
        assertThat(frame.top()).isEqualTo("../../../");
        assertThat(frame.canonical()).isEqualTo("https://status.example/sub/de/incidents/2026-11-23-cards/");
    }

    @Test
    void proseBelongsToTheLanguageOfItsFolderAndIsOtherwiseLinkedFromThere() {
        assertThat(pages).containsKeys("about/index.html", "de/about/index.html", "terms/index.html");
        assertThat(pages).doesNotContainKeys("de/terms/index.html", "de/de/about/index.html");
        assertThat(home("de/index.html").frame().links())
                .filteredOn(link -> List.of("Über uns", "Terms").contains(link.label()))
                .extracting(link -> link.label() + " " + link.href() + " " + link.language())
                .containsExactly("Über uns about/ null", "Terms ../terms/ en");
        assertThat(home("index.html").frame().links())
                .noneMatch(link -> link.label().equals("Über uns"));
    }

    @Test
    void aPageInOneLanguageSaysNothingOfLanguages() {
        HomePage home = Given.home();

        assertThat(home.frame().tongues()).isEmpty();
        assertThat(home.frame().top()).isEqualTo(home.frame().root());
    }

    private HomePage home(String path) {
        return (HomePage) page(path);
    }

    private EventPage event(String path) {
        return (EventPage) page(path);
    }

    private Page page(String path) {
        Page page = pages.get(path);
        assertThat(page).as(path).isNotNull();
        if (page == null) {
            throw new AssertionError(path);
        }
        return page.shown();
    }

    private static Map<String, Page> pages() {
        Records records = Objects.requireNonNull(RecordReader.read(FilesInMemory.base()
                        .with(Map.of(
                                "site/status/settings.yaml",
                                SETTINGS,
                                "incidents/2026/2026-11-23-cards/incident.yaml",
                                INCIDENT,
                                ABOUT,
                                "= About\n\nWords.\n",
                                UEBER,
                                "= Über uns\n\nWorte.\n",
                                TERMS,
                                "= Terms\n\nWords.\n")))
                .records());
        OpenFacts facts = Disclosure.open(records);
        ProseLibrary prose = new ProseLibrary(Map.of(
                ABOUT, prose(ABOUT, "About"),
                UEBER, prose(UEBER, "Über uns"),
                TERMS, prose(TERMS, "Terms"),
                HELP, prose(HELP, "Help")));
        Map<String, Page> pages = new TreeMap<>();
        new StatusSite(facts, List.of(Messages.english(), Messages.in("de", Map.of())), Given.NOW, Assets.none())
                .pages(prose)
                .forEach(page -> pages.put(page.path().value(), page));
        return pages;
    }

    private static Prose prose(String path, String title) {
        return new Prose(path, title, Map.of(), new Html("<p>Words.</p>"), List.of());
    }
}
