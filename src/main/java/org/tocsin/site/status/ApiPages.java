package org.tocsin.site.status;

import java.util.Arrays;
import java.util.List;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.site.PagePath;
import org.tocsin.site.status.ApiPage.File;
import org.tocsin.site.status.api.Document;
import org.tocsin.site.status.api.StatusApi;

/** Builds the page about the API. */
final class ApiPages {
    static final String FOLDER = "api/";

    private static final PagePath PATH = new PagePath(FOLDER + "index.html");
    private static final List<String> RULES =
            List.of("api.rule.truth", "api.rule.times", "api.rule.ids", "api.rule.often", "api.rule.anywhere");

    private ApiPages() {}

    static ApiPage page(StatusApi api, StatusSettings settings, Voice voice, Frames frames) {
        String title = voice.say("api.title");
        return new ApiPage(
                PATH,
                frames.api(title, voice.say("api.lede"), PATH),
                title,
                voice.say("api.lede"),
                voice.say("api.try"),
                "curl " + settings.url() + Document.STATUS.path(),
                api.status(),
                voice.say("api.files"),
                Arrays.stream(Document.values())
                        .map(document -> new File(document.path().value(), voice.say("api.file." + document.word())))
                        .toList(),
                voice.say("api.rules"),
                RULES.stream().map(voice::say).toList(),
                new File(StatusApi.DESCRIPTION.value(), voice.say("api.description")));
    }
}
