package org.tocsin.change;

import org.tocsin.model.internal.Rotation;

/** The rhythm of hand-overs in words. */
final class RotationWords {
    private RotationWords() {}

    /** {@code every week on Monday at 09:00}; without the day it begins. */
    static String of(Rotation rotation) {
        int every = rotation.every();
        return switch (rotation.frequency()) {
            case DAILY -> often(every, "day") + " at " + rotation.at();
            case WEEKLY ->
                often(every, "week")
                        + (rotation.day() == null ? "" : " on " + Dates.name(rotation.day()))
                        + " at " + rotation.at();
            case MONTHLY -> often(every, "month") + " on day " + rotation.dayOfMonth() + " at " + rotation.at();
            case RRULE -> "by " + rotation.recurrence() + " at " + rotation.at();
        };
    }

    private static String often(int every, String unit) {
        return every == 1 ? "every " + unit : "every " + every + " " + unit + "s";
    }
}
