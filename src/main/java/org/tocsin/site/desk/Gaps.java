package org.tocsin.site.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.change.Version;
import org.tocsin.change.Versions;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Drill.Gap;

/** Puts the gaps that drills showed into rows. */
final class Gaps {
    private static final int SOON_DAYS = 14;

    private final Versions versions;
    private final Directory directory;
    private final Voice voice;

    Gaps(Versions versions, Directory directory, Voice voice) {
        this.versions = versions;
        this.directory = directory;
        this.voice = voice;
    }

    List<GapRow> of(Drill drill) {
        return drill.gaps().stream().map(gap -> row(drill, gap)).toList();
    }

    /** Those of several drills that nobody has closed, the one due first at the beginning. */
    List<GapRow> open(List<Drill> drills) {
        return rows(drills.stream()
                .flatMap(drill -> drill.gaps().stream()
                        .filter(gap -> gap.closed() == null)
                        .map(gap -> new Found(drill, gap))));
    }

    /** Those among the open ones that should have been closed by now. */
    List<GapRow> overdue(List<Drill> drills) {
        return open(drills).stream()
                .filter(row -> row.state().shape().equals("down"))
                .toList();
    }

    private List<GapRow> rows(Stream<Found> found) {
        return found.sorted(Comparator.comparing((Found one) -> one.gap().due())
                        .thenComparing(one -> one.drill().id())
                        .thenComparing(one -> one.gap().id()))
                .map(one -> row(one.drill(), one.gap()))
                .toList();
    }

    private record Found(Drill drill, Gap gap) {}

    private GapRow row(Drill drill, Gap gap) {
        Drill.Closed closed = gap.closed();
        return new GapRow(
                gap.id(),
                gap.text(),
                directory.drill(drill),
                directory.person(gap.owner()),
                voice.moments().on(gap.due()),
                state(gap),
                closed == null
                        ? null
                        : new GapRow.Closing(voice.moments().on(closed.on()), closed.by(), commit(closed.commit())));
    }

    private Tag state(Gap gap) {
        LocalDate today = voice.today();
        if (gap.closed() != null) {
            return new Tag("working", "Closed");
        }
        if (gap.due().isBefore(today)) {
            return new Tag("down", "Overdue");
        }
        return gap.due().isBefore(today.plusDays(SOON_DAYS)) ? new Tag("slow", "Due soon") : new Tag("notice", "Open");
    }

    private @Nullable Way commit(@Nullable String hash) {
        return hash == null
                ? null
                : versions.all().stream()
                        .filter(version -> version.commit().startsWith(hash))
                        .findFirst()
                        .map(Gaps::way)
                        .orElseGet(() -> Way.words(hash));
    }

    private static Way way(Version version) {
        return Way.to(version.subject(), Address.version(version.brief()));
    }
}
