package org.tocsin.check;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.message.Colleagues;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.Notice;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Text;
import org.tocsin.model.open.Update;
import org.tocsin.problem.Place;
import org.tocsin.record.Recorded;
import org.tocsin.record.Records;

/**
 * A text that customers read, and which characters of the ASCII set occur in it: so that a rule looks closely only at
 * the few that can hold what it looks for.
 *
 * @param in the record it stands in
 * @param list of which it is a part: {@code customer.updates} or {@code notices}
 * @param update which update or notice it belongs to; -1 for the title
 * @param field {@code title}, {@code message}, {@code workaround} or {@code text}
 * @param language of this version; empty where the record names none
 * @param low bit n is set when character n occurs, n below 64
 * @param high the same for characters 64 to 127
 * @param longNumber whether seven digits or more follow one another, with nothing between that would end a number
 */
record CustomerText(
        Recorded<?> in,
        String list,
        int update,
        String field,
        String language,
        String text,
        long low,
        long high,
        boolean longNumber) {
    /** Every text of every incident and every notice, in each of its languages. */
    static List<CustomerText> of(Records records) {
        List<CustomerText> texts = new ArrayList<>();
        records.incidents().parallelStream().map(CustomerText::of).toList().forEach(texts::addAll);
        int number = 0;
        for (Notice notice : records.notices().value()) {
            add(texts, records.notices(), "notices", number++, "text", notice.said());
        }
        return texts;
    }

    private static List<CustomerText> of(Recorded<IncidentRecord> incident) {
        List<CustomerText> texts = new ArrayList<>();
        StatusEvent event = incident.value().customer();
        add(texts, incident, -1, "title", event.heading());
        int number = 0;
        for (Update update : event.updates()) {
            add(texts, incident, number, "message", update.said());
            if (update.advice() != null) {
                add(texts, incident, number, "workaround", update.advice());
            }
            number++;
        }
        return texts;
    }

    private static void add(
            List<CustomerText> texts, Recorded<IncidentRecord> incident, int update, String field, Text text) {
        add(texts, incident, "customer.updates", update, field, text);
    }

    private static void add(
            List<CustomerText> texts, Recorded<?> in, String list, int update, String field, Text text) {
        if (text.translations().isEmpty()) {
            texts.add(of(in, list, update, field, "", text.words()));
        }
        text.translations().forEach((language, words) -> texts.add(of(in, list, update, field, language, words)));
    }

    private static CustomerText of(
            Recorded<?> in, String list, int update, String field, String language, String text) {
        long low = 0;
        long high = 0;
        int digits = 0;
        boolean longNumber = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 64) {
                low |= 1L << c;
                digits = c >= '0' && c <= '9' ? digits + 1 : withinNumber(c) ? digits : 0;
                longNumber |= digits == Colleagues.SHORTEST_NUMBER;
            } else if (c < 128) {
                high |= 1L << (c - 64);
                digits = 0;
            }
        }
        return new CustomerText(in, list, update, field, language, text, low, high, longNumber);
    }

    private static boolean withinNumber(char c) {
        return c == ' ' || c == '(' || c == ')' || c == '/' || c == '.' || c == '-';
    }

    /** Whether an ASCII character occurs. */
    boolean has(char c) {
        return ((c < 64 ? low >> c : high >> (c - 64)) & 1) == 1;
    }

    /** Where in the record it stands, as {@link Recorded#place} wants it. */
    String part() {
        String text = update < 0 ? "customer." + field : list + "[" + update + "]." + field;
        return language.isEmpty() ? text : text + "." + language;
    }

    /** Where some of its characters stand. */
    Place place(int offset, int length) {
        return in.placeWithin(part(), offset, length);
    }
}
