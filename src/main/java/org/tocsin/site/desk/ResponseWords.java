package org.tocsin.site.desk;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.model.internal.Response;

/** Everything people wrote about how they handled an incident. */
final class ResponseWords {
    private ResponseWords() {}

    static Stream<String> of(Response response) {
        Stream<String> cause = response.suspectedCause() == null
                ? Stream.empty()
                : Stream.of(response.suspectedCause().text());
        Stream<String> done = response.containment().stream().map(Response.ContainmentTaken::text);
        Stream<String> decided =
                response.decisions().stream().flatMap(taken -> Stream.of(taken.decision(), taken.rationale()));
        Stream<String> told =
                response.escalations().stream().flatMap(escalation -> Stream.ofNullable(escalation.note()));
        Stream<String> noted = response.notes().stream().map(Response.Note::text);
        return Stream.of(cause, done, decided, told, noted).flatMap(words -> words);
    }

    /** Finds a name where it stands as a word of its own. */
    static Pattern naming(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
