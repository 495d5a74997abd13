package org.tocsin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AssetsTest {
    @Test
    void aStyleSheetIsFoundUnderTheHashOfItsBytes() {
        Assets assets = assets("p { color: red }");

        assertThat(assets.path("status.css").value()).matches("assets/status\\.[0-9a-f]{10}\\.css");
        assertThat(assets.files())
                .extracting(SiteFile::path)
                .containsExactlyInAnyOrder(assets.path("status.css"), assets.path("icon.svg"));
    }

    @Test
    void otherBytesHaveAnotherName() {
        assertThat(assets("a {}").path("status.css")).isEqualTo(assets("a {}").path("status.css"));
        assertThat(assets("a {}").path("status.css"))
                .isNotEqualTo(assets("b {}").path("status.css"));
    }

    @Test
    void aPictureKeepsItsNameAndIsNotReadBeforeItIsWritten() {
        assertThat(assets("a {}").path("icon.svg").value()).isEqualTo("assets/icon.svg");
    }

    private static Assets assets(String style) {
        Map<String, Supplier<byte[]>> files =
                Map.of("status.css", () -> style.getBytes(StandardCharsets.UTF_8), "icon.svg", () -> {
                    throw new AssertionError("read");
                });
        return Assets.of(new TreeMap<>(files));
    }
}
