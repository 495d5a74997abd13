package org.tocsin.calendar;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Described;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Limited;
import de.focus_shift.jollyday.core.spi.Movable;
import de.focus_shift.jollyday.core.spi.Occurrence;
import de.focus_shift.jollyday.core.spi.Relation;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Days;
import org.threeten.extra.chrono.JulianChronology;

/** A rule of one of jollyday's files, in the terms in which jollyday works it out. */
interface HolidayRule extends Described, Limited {
    HolidayXml xml();

    @Override
    default String descriptionPropertiesKey() {
        return xml().attribute("descriptionPropertiesKey").orElse("");
    }

    @Override
    default HolidayType holidayType() {
        return xml().word("localizedType", HolidayType.PUBLIC_HOLIDAY);
    }

    @Override
    default Optional<Year> validFrom() {
        return xml().attribute("validFrom").map(Year::parse);
    }

    @Override
    default Optional<Year> validTo() {
        return xml().attribute("validTo").map(Year::parse);
    }

    @Override
    default YearCycle cycle() {
        return xml().word("every", YearCycle.EVERY_YEAR);
    }

    /** The key of a feast's name, where the file gives none of its own. */
    default String key(String prefix, Enum<?> type) {
        return xml().attribute("descriptionPropertiesKey").orElse(prefix + '.' + type.name());
    }

    private static Chronology chronology(Optional<String> name) {
        return name.orElse("").equals("JULIAN") ? JulianChronology.INSTANCE : IsoChronology.INSTANCE;
    }

    /** One that moves to another day where it falls on certain weekdays. */
    interface Moving extends HolidayRule, Movable {
        @Override
        default List<MovingCondition> conditions() {
            return xml().all("MovingCondition").stream()
                    .<MovingCondition>map(Move::new)
                    .toList();
        }
    }

    record Move(HolidayXml xml) implements Movable.MovingCondition {
        @Override
        public DayOfWeek weekday() {
            return xml.word("weekday", DayOfWeek.class);
        }

        @Override
        public With with() {
            return xml.word("with", With.class);
        }

        @Override
        public DayOfWeek substitute() {
            return xml.word("substitute", DayOfWeek.class);
        }
    }

    record Fixed(HolidayXml xml) implements Moving, FixedHolidayConfiguration {
        @Override
        public MonthDay day() {
            return MonthDay.of(
                    xml.word("month", Month.class),
                    Integer.parseInt(xml.attribute("day").orElseThrow()));
        }
    }

    record RelativeToFixed(HolidayXml xml) implements HolidayRule, RelativeToFixedHolidayConfiguration {
        @Override
        public Optional<DayOfWeek> weekday() {
            return xml.first("Weekday").map(day -> DayOfWeek.valueOf(day.text()));
        }

        @Override
        public Optional<Days> days() {
            return xml.first("Days").map(days -> Days.of(Integer.parseInt(days.text())));
        }

        @Override
        public Optional<Relation> when() {
            return xml.first("When").map(when -> Relation.valueOf(when.text()));
        }

        @Override
        public FixedHolidayConfiguration date() {
            return new Fixed(xml.only("Date"));
        }
    }

    record RelativeToWeekdayInMonth(HolidayXml xml)
            implements HolidayRule, RelativeToWeekdayInMonthHolidayConfiguration {
        @Override
        public DayOfWeek weekday() {
            return xml.word("weekday", DayOfWeek.class);
        }

        @Override
        public Relation when() {
            return xml.word("when", Relation.class);
        }

        @Override
        public FixedWeekdayInMonthHolidayConfiguration weekdayInMonth() {
            return new FixedWeekday(xml.only("FixedWeekday"));
        }
    }

    record FixedWeekday(HolidayXml xml) implements Moving, FixedWeekdayInMonthHolidayConfiguration {
        @Override
        public DayOfWeek weekday() {
            return xml.word("weekday", DayOfWeek.class);
        }

        @Override
        public Month month() {
            return xml.word("month", Month.class);
        }

        @Override
        public Occurrence which() {
            return xml.word("which", Occurrence.class);
        }
    }

    record Christian(HolidayXml xml) implements Moving, ChristianHolidayConfiguration {
        @Override
        public ChristianHolidayType type() {
            return xml.word("type", ChristianHolidayType.class);
        }

        @Override
        public Chronology chronology() {
            return HolidayRule.chronology(xml.attribute("chronology"));
        }

        @Override
        public String descriptionPropertiesKey() {
            return key("christian", type());
        }
    }

    record Islamic(HolidayXml xml) implements Moving, IslamicHolidayConfiguration {
        @Override
        public IslamicHolidayType type() {
            return xml.word("type", IslamicHolidayType.class);
        }

        @Override
        public String descriptionPropertiesKey() {
            return key("islamic", type());
        }
    }

    record Ethiopian(HolidayXml xml) implements HolidayRule, EthiopianOrthodoxHolidayConfiguration {
        @Override
        public EthiopianOrthodoxHolidayType type() {
            return xml.word("type", EthiopianOrthodoxHolidayType.class);
        }

        @Override
        public String descriptionPropertiesKey() {
            return key("ethiopian.orthodox", type());
        }
    }

    record FixedWeekdayBetween(HolidayXml xml) implements HolidayRule, FixedWeekdayBetweenFixedHolidayConfiguration {
        @Override
        public FixedHolidayConfiguration from() {
            return new Fixed(xml.only("from"));
        }

        @Override
        public FixedHolidayConfiguration to() {
            return new Fixed(xml.only("to"));
        }

        @Override
        public DayOfWeek weekday() {
            return xml.word("weekday", DayOfWeek.class);
        }
    }

    record FixedWeekdayRelative(HolidayXml xml)
            implements HolidayRule, FixedWeekdayRelativeToFixedHolidayConfiguration {
        @Override
        public FixedHolidayConfiguration day() {
            return new Fixed(xml.only("day"));
        }

        @Override
        public Occurrence which() {
            return xml.word("which", Occurrence.class);
        }

        @Override
        public DayOfWeek weekday() {
            return xml.word("weekday", DayOfWeek.class);
        }

        @Override
        public Relation when() {
            return xml.word("when", Relation.class);
        }
    }

    record RelativeToEaster(HolidayXml xml) implements HolidayRule, RelativeToEasterSundayHolidayConfiguration {
        @Override
        public Chronology chronology() {
            return HolidayRule.chronology(xml.first("chronology").map(HolidayXml::text));
        }

        @Override
        public Days days() {
            return Days.of(Integer.parseInt(xml.only("days").text()));
        }
    }
}
