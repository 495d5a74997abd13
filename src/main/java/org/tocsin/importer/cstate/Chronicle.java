package org.tocsin.importer.cstate;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.ImportedUpdate;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.UpdateStatus;

/**
 * Puts the sections of an issue in time.
 *
 * <p>A section has the time it says; the first message that of {@code date}, the last that of {@code resolvedWhen}. One
 * without a time joins the next whose time is known, since by then it had been said; no time is ever made up.
 */
final class Chronicle {
    private final Course course;
    private final Body body;
    private final ForeignFile file;
    private final List<Dated> dated = new ArrayList<>();
    private final List<Section> undated = new ArrayList<>();

    /** An update before its final status is known. */
    private record Dated(OffsetDateTime at, @Nullable UpdateStatus status, String text, boolean closes) {}

    private Chronicle(Course course, Body body, ForeignFile file) {
        this.course = course;
        this.body = body;
        this.file = file;
    }

    /** The updates, oldest first, at least one. */
    static List<ImportedUpdate> write(
            Course course, Body body, SortedSet<String> affected, ComponentState state, ForeignFile file) {
        var chronicle = new Chronicle(course, body, file);
        if (body.isOneText()) {
            chronicle.placeOneText(body.sections().get(0));
        } else {
            chronicle.placeSections();
        }
        chronicle.close();
        chronicle.open(affected);
        return chronicle.updates(affected, state);
    }

    private void placeOneText(Section text) {
        var end = course.end();
        var at = end == null ? course.begin() : end.at();
        dated.add(new Dated(at, null, text.text(), end != null));
        file.assume(
                text.line(),
                About.UPDATE_TIME,
                "the text is the update of " + at,
                end == null
                        ? "nothing in it says when it was written, and the issue is open"
                        : "nothing in it says when it was written, and by then all of it had been");
    }

    private void placeSections() {
        var times = new SectionTimes(course, body, file);
        for (var section : body.sections()) {
            var at = times.of(section);
            if (at == null) {
                undated.add(section);
            } else {
                var scheduled = course.isMaintenance() && at.isBefore(course.begin());
                var status = scheduled ? UpdateStatus.SCHEDULED : section.status();
                dated.add(new Dated(at, status, joined(section), times.closes(section)));
                undated.clear();
            }
        }
    }

    /** A section's text, with those before it that have no time, in the order of the document. */
    private String joined(Section section) {
        if (undated.isEmpty()) {
            return section.text();
        }
        undated.forEach(one -> file.assume(
                one.line(), About.UPDATE_TIME, "the update is part of the next one", "it has no time of its own"));
        var texts = new ArrayList<>(undated.stream().map(Section::asWritten).toList());
        texts.add(section.text());
        return inDocumentOrder(texts);
    }

    private String inDocumentOrder(List<String> texts) {
        if (body.newestFirst()) {
            Collections.reverse(texts);
        }
        return String.join("\n\n", texts);
    }

    /** Says that it is over where no section does, with the sections that are left or in one word. */
    private void close() {
        var end = course.end();
        if (end == null) {
            addRestToLast();
            return;
        }
        if (dated.stream().noneMatch(Dated::closes)) {
            var left = new ArrayList<>(undated.stream().map(Section::asWritten).toList());
            undated.forEach(one -> file.assume(
                    one.line(),
                    About.UPDATE_TIME,
                    "the update is the last, of " + end.at(),
                    "it has no time of its own, and by then it had been written"));
            if (left.isEmpty()) {
                left.add(course.isMaintenance() ? "Completed." : "Resolved.");
                file.assume(
                        end.line(),
                        About.UPDATE_TEXT,
                        "the last update says “" + left.get(0) + "”",
                        "the issue says when it ended and has no text for it");
            }
            dated.add(new Dated(end.at(), null, inDocumentOrder(left), true));
        }
    }

    private void addRestToLast() {
        if (undated.isEmpty()) {
            return;
        }
        undated.forEach(one -> file.assume(
                one.line(),
                About.UPDATE_TIME,
                "the update is part of the one before it",
                "it has no time of its own and none follows that has"));
        var texts = new ArrayList<String>();
        var last = dated.isEmpty() ? null : dated.remove(dated.size() - 1);
        if (last != null) {
            texts.add(last.text());
        }
        undated.forEach(one -> texts.add(one.asWritten()));
        dated.add(new Dated(
                last == null ? course.begin() : last.at(),
                last == null ? null : last.status(),
                inDocumentOrder(texts),
                false));
    }

    /** Says what it was about from its beginning, when no text does. */
    private void open(SortedSet<String> affected) {
        dated.sort(Comparator.comparing((Dated one) -> one.at().toInstant()).thenComparing(Dated::closes));
        var saysWhenFirstTold = body.sections().stream().anyMatch(one -> one.isInitial() && one.at() != null);
        var tooLate = dated.isEmpty() || dated.get(0).at().isAfter(course.begin());
        var onlyTheEnd = !dated.isEmpty() && dated.get(0).closes() && !affected.isEmpty();
        if ((tooLate && !saysWhenFirstTold) || onlyTheEnd) {
            var opening = new Dated(course.begin(), null, course.title(), false);
            dated.add(0, opening);
            file.assume(
                    course.beginLine(),
                    About.UPDATE_TEXT,
                    "the first update says the title",
                    "the issue began at " + course.begin() + " and has no text of that time");
        }
    }

    private List<ImportedUpdate> updates(SortedSet<String> affected, ComponentState state) {
        var updates = new ArrayList<ImportedUpdate>();
        var status = course.firstStatus();
        for (var one : dated) {
            var said = one.closes() ? course.lastStatus() : one.status();
            if (said == UpdateStatus.SCHEDULED) {
                updates.add(new ImportedUpdate(one.at(), said, new TreeMap<>(), one.text()));
                continue;
            }
            if (said != null && said.ofMaintenance() == course.isMaintenance() && said.progress() > status.progress()) {
                status = said;
            }
            updates.add(new ImportedUpdate(one.at(), status, new TreeMap<>(), one.text()));
        }
        sayHowComponentsAre(updates, affected, state);
        return updates;
    }

    /** On the first update after the announcements, unless it says that all is over. */
    private static void sayHowComponentsAre(
            List<ImportedUpdate> updates, SortedSet<String> affected, ComponentState state) {
        var first = 0;
        while (first < updates.size() && updates.get(first).status() == UpdateStatus.SCHEDULED) {
            first++;
        }
        if (first < updates.size() && !updates.get(first).status().last()) {
            var states = affected.stream().collect(Collectors.toMap(id -> id, id -> state));
            updates.set(first, updates.get(first).with(states));
        }
    }
}
