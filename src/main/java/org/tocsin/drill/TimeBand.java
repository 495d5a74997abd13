package org.tocsin.drill;

import java.util.Locale;

/** A part of the year in which other people answer. The later one in this list wins where several hold. */
public enum TimeBand {
    /** Monday to Friday from 8 to 18. */
    OFFICE,
    /** Any other time of Monday to Friday from 6 to 22. */
    EVENING,
    /** From 22 to 6. */
    NIGHT,
    /** Saturday and Sunday by day. */
    WEEKEND,
    /** A public holiday where the owner of the process lives, day and night. */
    HOLIDAY,
    /** A peak of the business. */
    PEAK;

    /** The word that stands for it in commands and answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
