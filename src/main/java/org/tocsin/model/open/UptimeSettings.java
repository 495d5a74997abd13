package org.tocsin.model.open;

/**
 * How availability is counted.
 *
 * @param degradedPerformance how much of the time in this state is lost
 * @param partialOutage how much of the time in this state is lost
 * @param majorOutage how much of the time in this state is lost
 * @param maintenance how time under maintenance is counted
 */
public record UptimeSettings(
        Share degradedPerformance, Share partialOutage, Share majorOutage, UnderMaintenance maintenance) {

    /**
     * What holds where the settings are silent: as Statuspage counts, so that figures stay comparable.
     *
     * <p>Source: Statuspage, "Display historical uptime of components".
     */
    public static final UptimeSettings USUAL =
            new UptimeSettings(Share.NONE, new Share(300_000), Share.WHOLE, UnderMaintenance.EXCLUDED);

    /** How time under maintenance is counted. */
    public enum UnderMaintenance {
        /** It is left out of the time measured. */
        EXCLUDED,
        /** As time in which the component worked. */
        UP,
        /** As time in which it did not. */
        DOWN;

        /** The word that stands for it in records. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How much of the time in a state is lost. */
    public Share lostIn(ComponentState state) {
        return switch (state) {
            case OPERATIONAL -> Share.NONE;
            case DEGRADED_PERFORMANCE -> degradedPerformance;
            case PARTIAL_OUTAGE -> partialOutage;
            case MAJOR_OUTAGE -> majorOutage;
            case UNDER_MAINTENANCE -> maintenance == UnderMaintenance.DOWN ? Share.WHOLE : Share.NONE;
        };
    }
}
