package org.tocsin.site.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.Schedule;
import org.tocsin.oncall.CivilTime;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;
import org.tocsin.site.calendar.ContentLines;
import org.tocsin.site.desk.calendar.Editions;
import org.tocsin.site.desk.calendar.OnCallCalendar;

/** The calendars that people subscribe to: of each schedule, and of each person who takes turns in any. */
final class OnCallFeeds {
    private OnCallFeeds() {}

    static List<SiteFile> files(Everything everything, Editions editions, Instant now) {
        Escalation escalation = everything.escalation();
        List<SiteFile> files = new ArrayList<>();
        if (!escalation.schedules().isEmpty()) {
            ZoneId zone = everything.settings().zone();
            Instant month = CivilTime.start(now.atZone(zone).toLocalDate().withDayOfMonth(1), zone);
            OnCallCalendar calendar = new OnCallCalendar(escalation, editions, month);
            for (Schedule schedule : escalation.schedules()) {
                files.add(file(Address.calendar(schedule.id()), calendar.of(schedule)));
            }
            for (Person person : OnCallPeople.onCall(escalation)) {
                files.add(file(Address.calendar(person.id()), calendar.of(person)));
            }
        }
        return files;
    }

    private static SiteFile file(String path, ContentLines lines) {
        return SiteFile.made(new PagePath(path), lines, () -> lines.text().getBytes(StandardCharsets.UTF_8));
    }
}
