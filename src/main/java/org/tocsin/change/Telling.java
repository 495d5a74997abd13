package org.tocsin.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes down what changed in one record. */
final class Telling {
    private static final int LONGEST_QUOTED = 60;

    private final List<Change> told;
    private final Subject subject;
    private final String label;

    /** @param label what the record is called, at the beginning of each sentence */
    Telling(List<Change> told, Subject subject, String label) {
        this.told = told;
        this.subject = subject;
        this.label = label;
    }

    /** What changed in one of the record's parts. */
    Telling part(String part) {
        return new Telling(told, subject, label + ": " + part);
    }

    /** One whole sentence. */
    void sentence(Topic topic, String sentence) {
        told.add(new Change(topic, subject, sentence, "", ""));
    }

    /** The label, a colon and what is said. */
    void say(Topic topic, String what) {
        sentence(topic, label + ": " + what);
    }

    /** A value that may be another. */
    void value(Topic topic, String name, Object before, Object after) {
        if (!before.equals(after)) {
            values(topic, name, before.toString(), after.toString());
        }
    }

    /** A word that may be another, or absent. */
    void word(Topic topic, String name, @Nullable String before, @Nullable String after) {
        value(topic, name, Objects.requireNonNullElse(before, "none"), Objects.requireNonNullElse(after, "none"));
    }

    /** A value that may be another, in a sentence that does not begin with the label. */
    void standing(Topic topic, String name, Object before, Object after) {
        if (!before.equals(after)) {
            told.add(new Change(
                    topic, subject, name + ": " + before + " → " + after, before.toString(), after.toString()));
        }
    }

    /** A name or title, in quotation marks. */
    void name(Topic topic, String name, String before, String after) {
        if (!before.equals(after)) {
            values(topic, name, "“" + before + "”", "“" + after + "”");
        }
    }

    /** A line: told in full where it is short. */
    void line(Topic topic, String name, String before, String after) {
        if (before.length() <= LONGEST_QUOTED
                && after.length() <= LONGEST_QUOTED
                && !before.isEmpty()
                && !after.isEmpty()) {
            name(topic, name, before, after);
        } else {
            words(topic, name, before, after);
        }
    }

    /** Prose, of which only is told that it is other. */
    void words(Topic topic, String name, Object before, Object after) {
        if (!before.equals(after)) {
            say(topic, name + " reworded");
        }
    }

    /** A value nobody else is to read. */
    void secret(Topic topic, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            say(
                    topic,
                    before == null
                            ? "has a " + name
                            : after == null ? "has no " + name + " any more" : "another " + name);
        }
    }

    /** Things whose order means nothing. */
    <T> void set(Topic topic, String name, List<T> before, List<T> after) {
        List<T> gone = without(before, after);
        List<T> fresh = without(after, before);
        if (gone.isEmpty() && fresh.isEmpty()) {
            return;
        }
        List<String> parts = new ArrayList<>();
        if (!fresh.isEmpty()) {
            parts.add((before.isEmpty() ? "now " : "now also ") + list(fresh));
        }
        if (!gone.isEmpty()) {
            parts.add("no longer " + list(gone));
        }
        told.add(new Change(
                topic, subject, label + ": " + name + " " + String.join(", ", parts), list(before), list(after)));
    }

    /** Things whose order means something. */
    <T> void order(Topic topic, String name, List<T> before, List<T> after) {
        if (!before.equals(after)) {
            values(topic, name, orNobody(before), orNobody(after));
        }
    }

    private void values(Topic topic, String name, String before, String after) {
        told.add(new Change(topic, subject, label + ": " + name + " " + before + " → " + after, before, after));
    }

    private static <T> String orNobody(List<T> all) {
        return all.isEmpty() ? "none" : list(all);
    }

    static <T> String list(List<T> all) {
        return all.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    static <T> List<T> without(List<T> all, List<T> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }
}
