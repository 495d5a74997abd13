package org.tocsin.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.source.FilesInMemory;

/** As https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners says. */
class CodeOwnersTest {
    @ParameterizedTest
    @CsvSource({
        "*, a/b.txt, true",
        "*.js, deep/in/x.js, true",
        "*.js, x.jsx, false",
        "/build/logs/, build/logs/a/b.log, true",
        "/build/logs/, x/build/logs/a.log, false",
        "docs/*, docs/getting-started.md, true",
        "docs/*, docs/build-app/troubleshooting.md, false",
        "apps/, x/apps/y/z, true",
        "/docs/, docs/x.md, true",
        "/docs/, x/docs/y.md, false",
        "/scripts, scripts/a/b.sh, true",
        "/scripts, scripts, true",
        "**/logs, deeply/nested/logs/x.log, true",
        "**/logs, logs/x.log, true",
        "/apps/**/z, apps/z, true",
        "/apps/**/z, apps/a/b/z, true",
        "/content/playbooks/**, content/playbooks/a/b.adoc, true",
        "/x?.adoc, xy.adoc, true",
        "/x?.adoc, x/.adoc, false",
        "/a.c, abc, false"
    })
    void aPatternFitsWhatItFitsForGithub(String pattern, String path, boolean fits) {
        assertThat(owners(pattern + " @someone\n").deciding(path).isPresent()).isEqualTo(fits);
    }

    @Test
    void theLastLineThatFitsDecides() {
        CodeOwners owners = owners("* @all # everybody\n/a/ @x/one me@example.com\n/a/b\n");

        assertThat(owners.faults()).isEmpty();
        assertThat(owners.deciding("c").orElseThrow().owners()).containsExactly("@all");
        assertThat(owners.deciding("a/c").orElseThrow().owners()).containsExactly("@x/one", "me@example.com");
        assertThat(owners.deciding("a/b").orElseThrow().owners()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"!a @x", "/[ab] @x", "\\#a @x", "/a x", "/a @", "/a @x/", "/a @x y@"})
    void whatGithubLeavesOutIsAFault(String line) {
        CodeOwners owners = owners("\n  " + line + "\n");

        assertThat(owners.lines()).isEmpty();
        assertThat(owners.faults()).hasSize(1);
        assertThat(owners.faults().get(0).place().toString()).isEqualTo("CODEOWNERS:2:3");
    }

    @Test
    void aPathMayHaveABlank() {
        assertThat(owners("/a\\ b/ @x\n").deciding("a b/c")).isPresent();
    }

    @Test
    void theFirstOfThreePlacesHolds() {
        CodeOwners owners = CodeOwners.of(new FilesInMemory(new java.util.TreeMap<>(), List.of())
                .with(Map.of(
                        "CODEOWNERS",
                        "* @top\n",
                        ".github/CODEOWNERS",
                        "* @hidden\n",
                        "docs/CODEOWNERS",
                        "* @docs\n")));

        assertThat(owners.deciding("x").orElseThrow().owners()).containsExactly("@hidden");
    }

    private static CodeOwners owners(String text) {
        return CodeOwners.of(new FilesInMemory(new java.util.TreeMap<>(), List.of()).with(Map.of("CODEOWNERS", text)));
    }
}
