package org.tocsin.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.bake.TestSite.TextPage;
import org.tocsin.site.Inventory;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.Site;
import org.tocsin.site.SiteFile;
import org.tocsin.site.WrittenFile;

/** A site may say something about its own files, once they are written. */
class InventoryTest {
    /** Half of what sha256sum says of "one" and of "Hello". */
    private static final String ONE = "7692c3ad3540bb803c020b3aee66cd88";

    private static final String HELLO = "185f8db32271fe25f561a6fc938b2e26";

    private final FakeTree tree = new FakeTree().with("templates/test/text.ftlh", "${title}");

    @TempDir
    private Path cache;

    @Test
    void everyOtherFileIsToldByItsPathItsHashAndItsSizeWhetherMadeOrKept() {
        String first = inventory(cache);
        String kept = inventory(cache);
        String withoutCache = inventory(null);

        assertThat(first).isEqualTo("a/index.html " + HELLO + " 5\nb.txt " + ONE + " 3\n");
        assertThat(kept).isEqualTo(first);
        assertThat(withoutCache).isEqualTo(first);
    }

    private String inventory(@Nullable Path folder) {
        BakedFiles baked = new BakedFiles();
        try (Bakery bakery = new Bakery(tree, folder, 2)) {
            BakeReport report = bakery.bake(new Telling(), baked);
            assertThat(report.problems()).isEmpty();
            assertThat(report.files()).isEqualTo(2);
        }
        return baked.text("inventory.txt");
    }

    private record Telling() implements Site {
        @Override
        public String name() {
            return "telling";
        }

        @Override
        public List<String> prosePaths() {
            return List.of();
        }

        @Override
        public List<Page> pages(ProseLibrary prose) {
            return List.of(new TextPage("a/index.html", "Hello", ""));
        }

        @Override
        public List<SiteFile> files() {
            return List.of(SiteFile.copied(new PagePath("b.txt"), () -> "one".getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public Optional<Inventory> inventory() {
            return Optional.of(
                    written -> List.of(SiteFile.copied(new PagePath("inventory.txt"), () -> bytes(written))));
        }

        private static byte[] bytes(List<WrittenFile> written) {
            StringBuilder text = new StringBuilder();
            written.forEach(file -> text.append(file.path() + " " + file.hash() + " " + file.size() + "\n"));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
