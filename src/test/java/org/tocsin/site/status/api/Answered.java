package org.tocsin.site.status.api;

import java.util.List;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.SmallPage;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.site.Messages;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answers about the {@link SmallPage}. */
final class Answered {
    private Answered() {}

    static JsonNode json(Document document, StatusEvent... events) {
        return json(document, SmallPage.facts(events));
    }

    static JsonNode json(Document document, OpenFacts facts) {
        return JsonMapper.shared().readTree(bytes(document.path(), facts));
    }

    static byte[] bytes(PagePath path, OpenFacts facts) {
        return files(facts).stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .content()
                .get();
    }

    static List<SiteFile> files(OpenFacts facts) {
        return new StatusApi(facts, SmallPage.NOW, Messages.english()).files();
    }
}
