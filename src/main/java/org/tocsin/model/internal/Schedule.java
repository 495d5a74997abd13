package org.tocsin.model.internal;

import java.time.ZoneId;
import java.util.List;

/**
 * Who is on call when.
 *
 * <p>At each instant the places are given to people in this order: overrides; then layers as they are written, the first
 * the highest, each with the person whose turn it is unless they are absent or replaced. Lower layers fill only places that
 * higher ones leave free.
 *
 * @param zone in which turns, hand-offs and windows are meant
 * @param minimum how many places there are: how many people have to be on call at once
 * @param coverage when somebody has to be on call; empty for always
 * @param holidays public holidays that count for it
 * @param holidayMinimum how many have to be on call on those days; at least {@code minimum}
 * @param peaks times that need more people or skills
 * @param skills each of which somebody on call has to have, at every covered instant
 * @param languages BCP 47 tags, each of which somebody on call has to speak
 * @param layers the highest first
 */
public record Schedule(
        ScheduleId id,
        String title,
        PersonId owner,
        ZoneId zone,
        int minimum,
        List<Window> coverage,
        List<HolidaysId> holidays,
        int holidayMinimum,
        List<PeakId> peaks,
        List<SkillId> skills,
        List<String> languages,
        List<Layer> layers,
        List<ScheduleOverride> overrides) {
    public Schedule {
        coverage = List.copyOf(coverage);
        holidays = List.copyOf(holidays);
        peaks = List.copyOf(peaks);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        layers = List.copyOf(layers);
        overrides = List.copyOf(overrides);
    }
}
