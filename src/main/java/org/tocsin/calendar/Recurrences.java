package org.tocsin.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/** The days of RFC 5545 recurrence rules, written without {@code RRULE:}. */
public final class Recurrences {
    private Recurrences() {}

    /**
     * The days of a rule in order.
     *
     * @param starts where the rule counts from; itself a day only where it fits the rule
     * @param from the first day that may be among them
     * @param until the day after the last that may be among them
     * @throws IllegalArgumentException where {@link #fault} finds one
     */
    public static List<LocalDate> days(String rrule, LocalDate starts, LocalDate from, LocalDate until) {
        if (!starts.isBefore(until)) {
            return List.of();
        }
        RecurrenceRuleIterator all;
        try {
            all = new RecurrenceRule(rrule, RfcMode.RFC5545_STRICT)
                    .iterator(new DateTime(starts.getYear(), starts.getMonthValue() - 1, starts.getDayOfMonth()));
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("not a recurrence rule: " + rrule, e);
        }
        List<LocalDate> days = new ArrayList<>();
        while (all.hasNext()) {
            DateTime next = all.nextDateTime();
            LocalDate day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (!day.isBefore(until)) {
                break;
            }
            if (!day.isBefore(from)) {
                days.add(day);
            }
        }
        return days;
    }

    /** What is wrong with a rule, in plain words; null where nothing is. */
    public static @Nullable String fault(String rrule) {
        RecurrenceRule rule;
        try {
            rule = new RecurrenceRule(rrule, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            String why = e.getMessage();
            return why == null ? "it is no recurrence rule" : why;
        }
        switch (rule.getFreq()) {
            case YEARLY, MONTHLY, WEEKLY, DAILY -> {}
            default -> {
                return "FREQ has to be DAILY, WEEKLY, MONTHLY or YEARLY, since only days count";
            }
        }
        if (rule.hasPart(Part.BYHOUR) || rule.hasPart(Part.BYMINUTE) || rule.hasPart(Part.BYSECOND)) {
            return "BYHOUR, BYMINUTE and BYSECOND say a time of day, and only days count";
        }
        if (rule.getUntil() != null && !rule.getUntil().isAllDay()) {
            return "UNTIL has to be a day, such as 20271231";
        }
        return null;
    }
}
