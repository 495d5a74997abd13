package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.language.Languages;

/** One page in all languages at once. */
class EveryLanguageTest {
    @TempDir
    private static Path folder;

    private static Path site = Path.of("");

    @BeforeAll
    static void build() throws IOException {
        List<String> languages = new ArrayList<>(Languages.OURS);
        languages.remove("en");
        languages.add(0, "en");
        site = PageInLanguages.build(folder, languages);
    }

    @Test
    void everyLanguageHasItsPagesInItsDirection() throws IOException {
        for (String tag : Languages.OURS) {
            String home = home(tag);

            assertThat(home)
                    .as(tag)
                    .startsWith("<!doctype html>\n<html lang=\"" + tag + "\" dir=\"" + Languages.direction(tag) + "\"");
            assertThat(home).as(tag).contains("hreflang=\"x-default\"", "hreflang=\"" + tag + "\"");
        }
    }

    @Test
    void nothingIsLeftUnfilledOnAnyPage() throws IOException {
        try (Stream<Path> pages = Files.walk(site)) {
            for (Path page :
                    pages.filter(path -> path.toString().endsWith(".html")).toList()) {
                String shown = Files.readString(page).replaceAll("data-[a-z]+=\"[^\"]*\"", "");
                assertThat(shown).as(page.toString()).doesNotContainPattern("\\{[0-9]}");
            }
        }
    }

    @Test
    void digitsAreThoseOfTheLanguage() throws IOException {
        assertThat(home("ar")).contains("٢٣ نوفمبر ٢٠٢٦");
        assertThat(home("fa")).contains("۲۳ نوامبر ۲۰۲۶");
        assertThat(home("hi")).contains("२३ नव॰ २०२६");
        assertThat(home("he")).contains("23 בנוב׳ 2026");
        assertThat(home("ja")).contains("2026年11月23日");
    }

    @Test
    void aTextThatIsNotTranslatedIsMarkedAndThePageSaysSo() throws IOException {
        assertThat(home("de"))
                .contains("<h1 lang=\"en\" dir=\"ltr\">Card payments are declined.</h1>")
                .contains("Nur verfügbar in: English");
        assertThat(home("en")).doesNotContain("Only available in");
    }

    private static String home(String tag) throws IOException {
        return Files.readString(site.resolve(tag.equals("en") ? "index.html" : tag + "/index.html"));
    }
}
