package org.tocsin.oncall;

import java.util.Locale;

/** What may be wrong with being on call. Each kind has an id as rules have, which never changes. */
public enum FindingKind {
    COVERAGE_GAP(true, "Somebody is on call at every covered instant."),
    HAND_OFF_TO_NOBODY(true, "Whoever hands over within covered time hands over to somebody."),
    BELOW_MINIMUM(true, "Where somebody is on call within covered time, as many are as the schedule's `minimum` says."),
    HOLIDAY_SHORT_STAFFED(true, "On public holidays as many are on call as `holidays` asks for."),
    PEAK_SHORT_STAFFED(true, "During a peak as many are on call as it asks for."),
    PEAK_WITHOUT_SKILL(true, "During a peak somebody on call has each skill it asks for."),
    SKILL_MISSING(true, "Somebody on call has each skill of the schedule."),
    LANGUAGE_MISSING(true, "Somebody on call speaks each language of the schedule."),
    OVERRIDE_OVERLAP(true, "No two overrides put different people into the same place at the same time."),
    STEP_REACHES_NOBODY(true, "Every step of a policy reaches somebody at every instant."),
    NEXT_REACHES_NOBODY(true, "A step that tells whoever comes on call next always finds somebody."),
    ONE_PERSON_ON_EVERY_STEP(false, "At every instant a policy reaches more than one person."),
    APPROVER_AND_DEPUTY_AWAY(true, "For each approval a policy may ask, the approver or the deputy is there."),
    APPROVER_IS_DEPUTY_THEN(false, "At every instant somebody else than the approver can decide as deputy."),
    MANDATORY_ROLE_EMPTY(true, "Every role that somebody must hold has somebody to hold it."),
    ROLE_HOLDERS_ALL_AWAY(false, "The holders of a role are never all away at once."),
    PLATFORM_SKILL_NOT_REACHED(
            false, "Of those told before a process must be acknowledged, somebody can repair its platform."),
    DOUBLE_BOOKED(false, "Nobody is on call in more schedules at once than they can take part in incidents."),
    TOO_MANY_HOURS(false, "Nobody is on call for longer than the limit in any seven days on end."),
    TOO_MANY_NIGHTS(false, "Nobody is on call for more nights on end than the limit."),
    TOO_LITTLE_REST(false, "Everybody rests as long as the limit says between two shifts."),
    TOO_MANY_WEEKENDS(false, "Nobody is on call for more weekends on end than the limit."),
    UNEVEN_SHARE(false, "Those who share a layer share it evenly, within the limit, over whole rounds.");

    private final boolean error;
    private final String meaning;

    FindingKind(boolean error, String meaning) {
        this.error = error;
        this.meaning = meaning;
    }

    /** Stable id, printed in brackets after each finding. */
    public String id() {
        return this == STEP_REACHES_NOBODY
                ? "step-reaches-nobody-then"
                : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody is out of reach, rather than overworked or at risk of it. */
    public boolean isError() {
        return error;
    }

    /** One sentence, true of records that are sound. */
    public String meaning() {
        return meaning;
    }
}
