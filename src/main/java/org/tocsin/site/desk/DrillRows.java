package org.tocsin.site.desk;

import java.util.Collection;
import java.util.List;
import org.tocsin.model.internal.Drill;
import org.tocsin.score.Scores;

/** Turns drills into the rows of a table. */
final class DrillRows {
    private final Directory directory;
    private final Tags tags;
    private final Scores scores;
    private final Voice voice;

    DrillRows(Directory directory, Tags tags, Scores scores, Voice voice) {
        this.directory = directory;
        this.tags = tags;
        this.scores = scores;
        this.voice = voice;
    }

    List<DrillRow> of(Collection<Drill> drills) {
        return drills.stream().map(this::of).toList();
    }

    private DrillRow of(Drill drill) {
        return new DrillRow(
                directory.drill(drill),
                drill.aborted() == null ? null : new Tag("slow", "Broken off"),
                tags.brief(drill.severity()),
                directory.process(drill.process()),
                Tags.capital(Tags.words(drill.mode())),
                voice.moments().on(voice.moments().dayOf(drill.began())),
                ScoredBuilder.percent(scores.of(drill).percent()),
                gaps(drill));
    }

    private static String gaps(Drill drill) {
        int all = drill.gaps().size();
        long open = drill.gaps().stream().filter(gap -> gap.closed() == null).count();
        if (all == 0) {
            return "";
        }
        return all + (open == 0 ? ", all closed" : open == all ? ", open" : ", " + open + " open");
    }
}
