package org.tocsin.site.status;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Share;
import org.tocsin.model.open.UptimeSettings;
import org.tocsin.uptime.Availability;
import org.tocsin.uptime.Day;

/** Writes how much of the time something worked. */
final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final int MOST_DECIMALS = 4;
    private static final List<ComponentState> WORST_FIRST = List.of(
            ComponentState.MAJOR_OUTAGE,
            ComponentState.PARTIAL_OUTAGE,
            ComponentState.DEGRADED_PERFORMANCE,
            ComponentState.UNDER_MAINTENANCE);

    private final Voice voice;

    Figures(Voice voice) {
        this.voice = voice;
    }

    /** A percentage with two decimals, or that nothing was measured. */
    String percentage(Availability availability) {
        return percentage(availability, DECIMALS);
    }

    /** The same with as many decimals as a target has, at least two. */
    String against(Share target, Availability availability) {
        return percentage(availability, Math.max(DECIMALS, decimals(target)));
    }

    private String percentage(Availability availability, int decimals) {
        return availability.known()
                ? percent(availability.percentage(decimals), decimals)
                : voice.say("uptime.unknown");
    }

    /** A share with as many decimals as it needs. */
    String share(Share share) {
        int decimals = decimals(share);
        int unit = 1;
        for (int i = decimals; i < MOST_DECIMALS; i++) {
            unit *= 10;
        }
        return percent(share.millionths() / unit, decimals);
    }

    /**
     * A percentage; a whole hundred has no decimals.
     *
     * @param units of the last decimal: 9998 stands for 99.98 with two decimals
     */
    private String percent(int units, int decimals) {
        BigDecimal number = BigDecimal.valueOf(units, decimals);
        boolean whole = number.compareTo(HUNDRED) == 0;
        return voice.messages().percent(whole ? "100" : number.toPlainString());
    }

    private static int decimals(Share share) {
        int decimals = MOST_DECIMALS;
        for (int rest = share.millionths(); decimals > 0 && rest % 10 == 0; rest /= 10) {
            decimals--;
        }
        return decimals;
    }

    /** How long it was in each state but working, the worst first. */
    List<Mark> troubles(Availability availability) {
        List<Mark> troubles = new ArrayList<>();
        for (ComponentState state : WORST_FIRST) {
            long seconds = availability.times().in(state);
            if (seconds > 0) {
                String span = voice.spans().of(Duration.ofSeconds(seconds));
                troubles.add(Shape.of(state).mark(voice.say("state.change", voice.say(Wording.key(state)), span)));
            }
        }
        return troubles;
    }

    /** Whether customers lost anything on a day; maintenance alone is no problem. */
    static boolean problem(Day day) {
        return switch (day.availability().times().worst()) {
            case OPERATIONAL, UNDER_MAINTENANCE -> false;
            case DEGRADED_PERFORMANCE, PARTIAL_OUTAGE, MAJOR_OUTAGE -> true;
        };
    }

    /** The name of the shape that stands for a day: that of its worst state, or {@code absent} before there was any. */
    static String shape(Day day) {
        return day.existed() ? Shape.of(day.availability().times().worst()).word() : "absent";
    }

    /** How the settings weigh the states. */
    String counted(UptimeSettings settings) {
        return voice.say(
                        "uptime.counted",
                        share(settings.majorOutage()),
                        share(settings.partialOutage()),
                        share(settings.degradedPerformance()))
                + " "
                + voice.say(
                        switch (settings.maintenance()) {
                            case EXCLUDED -> "uptime.maintenance.excluded";
                            case UP -> "uptime.maintenance.up";
                            case DOWN -> "uptime.maintenance.down";
                        });
    }
}
