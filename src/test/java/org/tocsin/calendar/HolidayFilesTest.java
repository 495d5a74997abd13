package org.tocsin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Our reading of jollyday's files gives what jollyday's own gives, for every place on earth that it knows. */
class HolidayFilesTest {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate THROUGH = LocalDate.of(2030, 12, 31);

    @AfterEach
    void forgetManagers() {
        HolidayManager.clearManagerCache();
    }

    @Test
    void everyPlaceHasTheHolidaysThatJollydayItselfReads() {
        List<String> calendars = PublicHolidays.calendars();
        int places = 0;
        for (String calendar : calendars) {
            HolidayManager ours = manager(calendar, HolidayFiles.class.getName());
            HolidayManager theirs = manager(calendar, "de.focus_shift.jollyday.jaxb.JaxbConfigurationService");
            for (List<String> place : places(theirs.getCalendarHierarchy(), List.of())) {
                assertThat(holidays(ours, place)).as("%s %s", calendar, place).isEqualTo(holidays(theirs, place));
                places++;
            }
        }
        assertThat(calendars).hasSizeGreaterThan(200);
        assertThat(places).isGreaterThan(1300);
    }

    private static HolidayManager manager(String calendar, String reader) {
        HolidayManager.clearManagerCache();
        Properties properties = new Properties();
        properties.setProperty(ManagerParameter.CONFIGURATION_SERVICE_IMPL, reader);
        return HolidayManager.getInstance(ManagerParameters.create(calendar, properties));
    }

    private static Set<Holiday> holidays(HolidayManager manager, List<String> place) {
        return manager.getHolidays(FROM, THROUGH, place.toArray(String[]::new));
    }

    private static List<List<String>> places(CalendarHierarchy place, List<String> path) {
        List<List<String>> places = new ArrayList<>(List.of(path));
        place.getChildren().forEach((id, child) -> {
            List<String> below = new ArrayList<>(path);
            below.add(id);
            places.addAll(places(child, below));
        });
        return places;
    }
}
