package org.tocsin.calendar;

import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The holidays of a place and of the places in it.
 *
 * @param hierarchy its id
 */
record HolidayPlace(
        String hierarchy, String description, HolidayRules holidays, List<HolidayCalendarConfiguration> within)
        implements HolidayCalendarConfiguration {
    private static final Set<String> KNOWN = Set.of(
            "Fixed",
            "RelativeToFixed",
            "RelativeToWeekdayInMonth",
            "FixedWeekday",
            "ChristianHoliday",
            "IslamicHoliday",
            "FixedWeekdayBetweenFixed",
            "FixedWeekdayRelativeToFixed",
            "EthiopianOrthodoxHoliday",
            "RelativeToEasterSunday");

    static HolidayPlace of(HolidayXml xml) {
        return new HolidayPlace(
                xml.attribute("hierarchy").orElse(""),
                xml.attribute("description").orElse(""),
                rules(xml.only("Holidays")),
                xml.all("SubConfigurations").stream()
                        .<HolidayCalendarConfiguration>map(HolidayPlace::of)
                        .toList());
    }

    @Override
    public Stream<HolidayCalendarConfiguration> subConfigurations() {
        return within.stream();
    }

    private static HolidayRules rules(HolidayXml holidays) {
        for (HolidayXml rule : holidays.children()) {
            if (!KNOWN.contains(rule.name())) {
                throw new IllegalStateException("a rule for public holidays that is not understood: " + rule.name());
            }
        }
        return new HolidayRules(
                all(holidays, "Fixed", HolidayRule.Fixed::new),
                all(holidays, "RelativeToFixed", HolidayRule.RelativeToFixed::new),
                all(holidays, "RelativeToWeekdayInMonth", HolidayRule.RelativeToWeekdayInMonth::new),
                all(holidays, "FixedWeekday", HolidayRule.FixedWeekday::new),
                all(holidays, "ChristianHoliday", HolidayRule.Christian::new),
                all(holidays, "IslamicHoliday", HolidayRule.Islamic::new),
                all(holidays, "FixedWeekdayBetweenFixed", HolidayRule.FixedWeekdayBetween::new),
                all(holidays, "FixedWeekdayRelativeToFixed", HolidayRule.FixedWeekdayRelative::new),
                all(holidays, "EthiopianOrthodoxHoliday", HolidayRule.Ethiopian::new),
                all(holidays, "RelativeToEasterSunday", HolidayRule.RelativeToEaster::new));
    }

    private static <T> List<T> all(HolidayXml holidays, String name, Function<HolidayXml, T> rule) {
        return holidays.all(name).stream().map(rule).toList();
    }
}
