package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Html;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * What drills taught, to be read by everybody.
 *
 * @param feed where one subscribes to it
 * @param drills newest first
 */
public record LessonsPage(Frame frame, Way feed, List<Lesson> drills) implements Page {
    public LessonsPage {
        drills = List.copyOf(drills);
    }

    @Override
    public String template() {
        return "desk/lessons.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.LESSONS);
    }

    /** What one drill taught. */
    public record Lesson(
            String id, Way drill, Way process, Moment held, List<Html> worked, List<Html> failed, List<GapRow> gaps) {
        public Lesson {
            worked = List.copyOf(worked);
            failed = List.copyOf(failed);
            gaps = List.copyOf(gaps);
        }
    }
}
