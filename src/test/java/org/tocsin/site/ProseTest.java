package org.tocsin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProseTest {
    @Test
    void aBlankAttributeIsAbsent() {
        var prose = prose("content/playbooks/a.adoc", Map.of("owner", " ana ", "toc", ""));

        assertThat(prose.attribute("owner")).contains("ana");
        assertThat(prose.attribute("toc")).isEmpty();
        assertThat(prose.attribute("process")).isEmpty();
    }

    @Test
    void aLibraryListsAFolderInTheOrderOfPaths() {
        var b = prose("content/playbooks/b.adoc", Map.of());
        var a = prose("content/playbooks/a.adoc", Map.of());
        var other = prose("content/playbooks-old/c.adoc", Map.of());
        var library = new ProseLibrary(Map.of(b.sourcePath(), b, a.sourcePath(), a, other.sourcePath(), other));

        assertThat(library.below("content/playbooks")).containsExactly(a, b);
        assertThat(library.find("content/playbooks/a.adoc")).contains(a);
        assertThat(library.find("content/status/x.adoc")).isEmpty();
    }

    private static Prose prose(String path, Map<String, String> attributes) {
        return new Prose(path, "Title", attributes, new Html("<p>x</p>"), List.of());
    }
}
