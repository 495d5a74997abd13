package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.model.internal.Drill;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.LessonsPage.Lesson;

/** Builds the page of what drills taught. */
final class LessonsBuilder {
    private final List<Drill> drills;
    private final Gaps gaps;
    private final Directory directory;
    private final Voice voice;

    LessonsBuilder(List<Drill> drills, Gaps gaps, Directory directory, Voice voice) {
        this.drills = drills;
        this.gaps = gaps;
        this.directory = directory;
        this.voice = voice;
    }

    LessonsPage page(Frames frames) {
        return new LessonsPage(
                frames.of(new PagePath(Address.LESSONS), "Lessons from drills"),
                Way.to("Atom feed", Address.LESSONS_FEED),
                drills.stream().map(this::lesson).toList());
    }

    private Lesson lesson(Drill drill) {
        return new Lesson(
                drill.id().value(),
                directory.drill(drill),
                directory.process(drill.process()),
                voice.moments().on(voice.moments().dayOf(drill.began())),
                drill.worked().stream().map(voice::html).toList(),
                drill.failed().stream().map(voice::html).toList(),
                gaps.of(drill));
    }
}
