package org.tocsin.importer.cstate;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;

/** Tells when the sections of an issue were written, and lists what that rests on. */
final class SectionTimes {
    private final Course course;
    private final ForeignFile file;
    private final Optional<Section> closing;

    SectionTimes(Course course, Body body, ForeignFile file) {
        this.course = course;
        this.file = file;
        this.closing = lastClosing(course, body);
    }

    /** The section that says it is over: the last that is marked so, or the one written at the very end. */
    private static Optional<Section> lastClosing(Course course, Body body) {
        var end = course.end();
        if (end == null) {
            return Optional.empty();
        }
        var newestFirst = new ArrayList<>(body.sections());
        Collections.reverse(newestFirst);
        return Stream.concat(
                        newestFirst.stream().filter(Section::isClosing),
                        newestFirst.stream().filter(section -> {
                            var at = section.at();
                            return at != null && !section.isInitial() && at.isEqual(end.at());
                        }))
                .findFirst();
    }

    /** Whether it is the one that says that all is over. */
    boolean closes(Section section) {
        return closing.filter(section::equals).isPresent();
    }

    /** When it was written, null when nothing tells. */
    @Nullable
    OffsetDateTime of(Section section) {
        var at = section.at();
        if (at != null && (course.isMaintenance() || !at.isBefore(course.begin()))) {
            return at;
        }
        if (at != null) {
            file.assume(
                    section.line(),
                    About.UPDATE_TIME,
                    "the update has no time",
                    "it says " + at + ", which is before the issue began");
        }
        if (section.isInitial() || section.kind() == Marker.Kind.UNLABELLED) {
            file.assume(
                    section.line(),
                    About.UPDATE_TIME,
                    "the first message is the update of " + course.begin(),
                    "it has no time, and the issue is dated so");
            return course.begin();
        }
        var end = course.end();
        if (end != null && closes(section)) {
            file.assume(
                    section.line(),
                    About.UPDATE_TIME,
                    "the last message is the update of " + end.at(),
                    "it has no time, and the issue ended then");
            return end.at();
        }
        return null;
    }
}
