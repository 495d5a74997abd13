package org.tocsin.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tocsin.record.shape.NearestWord;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds what somebody meant by a name: an id, or a part of one id or name alone. */
final class Named {
    private static final int LISTED = 10;

    private Named() {}

    /**
     * The one that is meant.
     *
     * @param what what it is, for the message: {@code process}
     * @throws ParameterException when none is meant, or several
     */
    static <T> T find(
            CommandSpec spec,
            String what,
            String typed,
            List<T> all,
            Function<T, String> id,
            Function<T, String> name) {
        for (T one : all) {
            if (id.apply(one).equals(typed)) {
                return one;
            }
        }
        String part = typed.toLowerCase(Locale.ROOT);
        List<T> found = all.stream()
                .filter(one -> id.apply(one).toLowerCase(Locale.ROOT).contains(part)
                        || name.apply(one).toLowerCase(Locale.ROOT).contains(part))
                .toList();
        List<String> ids = all.stream().map(id).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            String meant = NearestWord.to(typed, ids)
                    .map(word -> "; did you mean " + word + "?")
                    .orElse(ids.isEmpty() ? "; there is none yet" : "; there are: " + String.join(", ", ids));
            throw new ParameterException(spec.commandLine(), "there is no " + what + " " + typed + meant);
        }
        throw new ParameterException(
                spec.commandLine(), several(typed, found.stream().map(id).toList()));
    }

    /** What to answer where a part of a name can mean several: not more of them than one takes in at a glance. */
    static String several(String typed, List<String> ids) {
        return ids.size() <= LISTED
                ? typed + " can mean several: " + String.join(", ", ids)
                : typed + " can mean " + ids.size() + ": " + String.join(", ", ids.subList(0, LISTED)) + " and "
                        + (ids.size() - LISTED) + " more; type more letters";
    }
}
