package org.tocsin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePathTest {
    @Test
    void theWayBackGoesUpOnceForEachFolder() {
        assertThat(new PagePath("index.html").root()).isEmpty();
        assertThat(new PagePath("incidents/2026-11-03-late/index.html").root()).isEqualTo("../../");
    }

    @Test
    void aSiblingStandsInTheSameFolder() {
        assertThat(new PagePath("incidents/x/index.html").sibling("photo.png").value())
                .isEqualTo("incidents/x/photo.png");
        assertThat(new PagePath("index.html").sibling("feed.xml").value()).isEqualTo("feed.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "..",
                "../x",
                "a/../b",
                "a/./b",
                "a//b",
                "a/",
                "a\\b",
                "C:/x",
                "a\0b",
                "a\nb",
                "con"
            })
    void aPathThatCouldLeaveTheSiteIsRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PagePath(path));
    }
}
