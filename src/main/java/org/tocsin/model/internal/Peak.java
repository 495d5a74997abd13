package org.tocsin.model.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time at which the business cannot wait, such as the end of a month.
 *
 * @param days single stretches; may be empty where a recurrence is there
 * @param recurrence an RFC 5545 recurrence rule, without {@code RRULE:}, whose days count from {@code starts}; else null
 * @param starts where the recurrence counts from; null without one
 * @param from the time of day it begins on each day
 * @param until the same as {@code from} for the whole day; earlier for one that ends on the next day
 * @param minimum how many have to be on call meanwhile
 * @param skills each of which somebody on call has to have meanwhile
 */
public record Peak(
        PeakId id,
        String name,
        ZoneId zone,
        List<Days> days,
        @Nullable String recurrence,
        @Nullable LocalDate starts,
        LocalTime from,
        LocalTime until,
        int minimum,
        List<SkillId> skills) {
    public Peak {
        days = List.copyOf(days);
        skills = List.copyOf(skills);
    }
}
