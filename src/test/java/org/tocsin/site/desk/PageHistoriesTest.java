package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.revision.PageVersion;
import org.tocsin.revision.PageVersions;
import org.tocsin.revision.Revision;
import org.tocsin.revision.Signature;

/** Which versions of a page the desk shows, where, and against which others. */
class PageHistoriesTest {
    private static final String TODAY = "content/playbooks/pay.adoc";

    @Test
    void aVersionStandsAtTheNameItsFileHadThen() {
        PageHistories histories =
                histories(version(2, TODAY), version(1, TODAY), version(0, "content/playbooks/old.adoc"));

        assertThat(histories.rows(TODAY).stream().map(row -> row.page().href()))
                .containsExactly(
                        "history/playbooks/pay/00000002.html",
                        "history/playbooks/pay/00000001.html",
                        "history/playbooks/old/00000000.html");
        assertThat(histories.rows(TODAY).get(2).name()).isEqualTo("content/playbooks/old.adoc");
    }

    @Test
    void eachVersionIsComparedWithTheOneBeforeAndWithTheLatestOnce() {
        PageHistories histories = histories(version(2, TODAY), version(1, TODAY), version(0, TODAY));

        assertThat(histories.compared(TODAY))
                .containsExactly(
                        new PageHistories.Pair(1, 0), new PageHistories.Pair(2, 1), new PageHistories.Pair(2, 0));
    }

    @Test
    void comparisonsGrowWithTheVersionsAndNotWithTheirSquare() {
        PageVersion[] many =
                IntStream.range(0, 1000).mapToObj(i -> version(999 - i, TODAY)).toArray(PageVersion[]::new);

        assertThat(histories(many).compared(TODAY)).hasSize(999 + 49);
    }

    @Test
    void aPageThatWasNeverCommittedHasNoPast() {
        assertThat(histories().lineage(TODAY)).isNull();
    }

    @Test
    void aFileThatNoAddressCanHoldIsLeftOut() {
        assertThat(histories(version(1, TODAY), version(0, "content/playbooks/what?.adoc"))
                        .of(TODAY))
                .hasSize(1);
    }

    private static PageHistories histories(PageVersion... versions) {
        return new PageHistories(
                new PageVersions(new TreeMap<>(Map.of(TODAY, List.of(versions))), PageVersions.Reach.WHOLE),
                List.of(),
                Voice.at(Given.NOW, ZoneId.of("UTC")));
    }

    private static PageVersion version(int number, String path) {
        return new PageVersion(
                new Revision(
                        String.format(Locale.ROOT, "%08x", number) + "0".repeat(32),
                        "Ana",
                        "ana@larkfield.example",
                        Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number * 60L),
                        "Say it better",
                        "",
                        List.of(),
                        Signature.NONE),
                path,
                "blob" + number);
    }
}
