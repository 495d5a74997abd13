package org.tocsin.importer.cstate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.importer.About;
import org.tocsin.importer.ImportedComponent;
import org.tocsin.importer.ImportedSettings;

class ConfigurationsTest {
    private static final String ISSUE = """
            ---
            title: The till is slow
            date: 2024-03-05T08:00:00Z
            ---
            Text.
            """;

    @TempDir
    Path folder;

    @Test
    void categoriesBecomeGroupsAndSystemsComponents() throws Exception {
        var groups = new SmallSite(folder).read().site().groups();

        assertEquals(
                List.of("shop", "back-office"), groups.stream().map(g -> g.id()).toList());
        assertEquals(
                List.of(new ImportedComponent("stock-list", "Stock list", "", "https://stock.moorfen.example")),
                groups.get(1).components());
    }

    @Test
    void tomlIsReadLikeYaml() throws Exception {
        var site = new SmallSite(folder).file("content/english/issues/2024-03-05-till.md", ISSUE);
        Files.delete(folder.resolve("config.yml"));
        site.file("hugo.toml", """
                baseURL = 'http://status.moorfen.example/page'
                title = 'Moor & Fen'
                locale = 'en-us'
                [Languages.en]
                  contentDir = 'content/english'
                [params]
                  description = "Line one\\nand [two](https://two.example)"
                  [[params.categories]]
                    name = 'Shop'
                  [[params.systems]]
                    name = 'Till'
                    displayName = 'The till'
                    category = 'Shop'
                """);

        var result = site.read();

        assertEquals(
                new ImportedSettings(
                        "Moor & Fen",
                        "https://status.moorfen.example/page/",
                        "en-US",
                        ZoneId.of("UTC"),
                        "Line one and two (https://two.example)"),
                result.site().settings());
        assertEquals(
                "The till", result.site().groups().get(0).components().get(0).name());
        assertEquals(1, result.report().imported());
    }

    @Test
    void whatTheConfigurationDoesNotSayIsListed() throws Exception {
        var site = new SmallSite(folder).file("config.yml", "baseURL: /\n");

        assertEquals(
                List.of(
                        "1: cState's own description, because the configuration has none",
                        "1: language: en, because the configuration names none, and en is cState's default",
                        "1: name: Status, because the configuration has no title",
                        "1: url: https://status.example/, to be replaced,"
                                + " because baseURL is “/”, which is no address of the web",
                        "1: zone UTC for both sites, because cState has no setting for it;"
                                + " the desk's organisation is the site's title likewise"),
                site.assumed(About.SETTINGS));
    }

    @Test
    void anIssueInAnotherLanguageIsNotImportedTwice() throws Exception {
        var site = new SmallSite(folder)
                .file(
                        "config.yml",
                        "title: T\nlanguages:\n  en: {contentDir: content/en}\n  fr: {contentDir: content/fr}\n")
                .file("content/en/issues/till.md", ISSUE)
                .file("content/fr/issues/till.md", ISSUE);

        assertEquals(
                List.of("content/fr/issues/till.md:1: it is the issue content/en/issues/till.md in another language"),
                site.skipped());
        assertEquals(1, site.read().report().imported());
    }

    @Test
    void aFolderThatIsNoSiteIsRefused() {
        var refused = assertThrows(CstateImport.NotCstate.class, () -> CstateImport.read(folder, null));

        assertEquals(
                "cannot import " + folder + ": it is not a cState site: it has none of hugo.toml,"
                        + " hugo.yaml, hugo.yml, hugo.json, config.toml, config.yaml, config.yml, config.json",
                refused.getMessage());
    }
}
