package org.tocsin.change;

import java.util.List;
import org.tocsin.change.Subject.Kind;
import org.tocsin.model.internal.Holidays;
import org.tocsin.model.internal.Peak;
import org.tocsin.model.internal.Slot;

/** What changed in public holidays, peaks and deployment slots. */
final class CalendarChanges {
    private CalendarChanges() {}

    static void tell(Side before, Side after, List<Change> told) {
        holidays(before, after, told);
        peaks(before, after, told);
        slots(before, after, told);
    }

    private static void holidays(Side before, Side after, List<Change> told) {
        Matching<Holidays> all = Matching.of(
                before,
                after,
                Kind.HOLIDAYS,
                escalation -> escalation.calendars().holidays(),
                Holidays::id);
        all.fresh()
                .forEach(one -> of(Kind.HOLIDAYS, one.id(), one.name(), told)
                        .say(Topic.CALENDARS, "new calendar of public holidays (" + one.calendar() + ")"));
        all.gone()
                .forEach(one -> of(Kind.HOLIDAYS, one.id(), one.name(), told)
                        .say(Topic.CALENDARS, "this calendar of public holidays is gone"));
        all.pairs().forEach(pair -> {
            Holidays was = pair.before();
            Holidays is = pair.after();
            Telling telling = of(Kind.HOLIDAYS, is.id(), is.name(), told);
            telling.name(Topic.WORDS, "name", was.name(), is.name());
            telling.value(Topic.CALENDARS, "zone", was.zone(), is.zone());
            telling.value(Topic.CALENDARS, "public holidays of", was.calendar(), is.calendar());
            telling.order(Topic.CALENDARS, "regions", was.regions(), is.regions());
            telling.set(Topic.CALENDARS, "days off besides:", extra(was), extra(is));
        });
    }

    private static List<String> extra(Holidays holidays) {
        return holidays.also().stream()
                .map(day -> Dates.day(day.date()) + " (" + day.name() + ")")
                .toList();
    }

    private static void peaks(Side before, Side after, List<Change> told) {
        Matching<Peak> all = Matching.of(
                before, after, Kind.PEAK, escalation -> escalation.calendars().peaks(), Peak::id);
        all.fresh()
                .forEach(one -> of(Kind.PEAK, one.id(), one.name(), told)
                        .say(Topic.CALENDARS, "new peak that asks for " + people(one.minimum())));
        all.gone().forEach(one -> of(Kind.PEAK, one.id(), one.name(), told).say(Topic.CALENDARS, "this peak is gone"));
        all.pairs().forEach(pair -> {
            Peak was = pair.before();
            Peak is = pair.after();
            Telling telling = of(Kind.PEAK, is.id(), is.name(), told);
            telling.name(Topic.WORDS, "name", was.name(), is.name());
            telling.value(Topic.CALENDARS, "zone", was.zone(), is.zone());
            telling.set(Topic.CALENDARS, "days:", days(was), days(is));
            telling.value(Topic.CALENDARS, "comes back", recurrence(was), recurrence(is));
            telling.value(Topic.CALENDARS, "lasts", was.from() + "–" + was.until(), is.from() + "–" + is.until());
            telling.value(Topic.CALENDARS, "asks for", people(was.minimum()), people(is.minimum()));
            telling.set(Topic.CALENDARS, "asks for the skill", before.skills(was.skills()), after.skills(is.skills()));
        });
    }

    private static List<String> days(Peak peak) {
        return peak.days().stream()
                .map(days -> Dates.day(days.from()) + " to " + Dates.day(days.through()))
                .toList();
    }

    private static String recurrence(Peak peak) {
        return peak.recurrence() == null
                ? "never"
                : peak.recurrence() + " from " + Dates.day(peak.starts(), "the beginning");
    }

    private static String people(int minimum) {
        return minimum + (minimum == 1 ? " person" : " people");
    }

    private static void slots(Side before, Side after, List<Change> told) {
        Matching<Slot> all = Matching.of(
                before, after, Kind.SLOT, escalation -> escalation.calendars().slots(), Slot::id);
        all.fresh()
                .forEach(one -> of(Kind.SLOT, one.id(), one.name(), told)
                        .say(Topic.CALENDARS, "new deployment slot, " + Telling.list(Windows.words(one.windows()))));
        all.gone()
                .forEach(one ->
                        of(Kind.SLOT, one.id(), one.name(), told).say(Topic.CALENDARS, "this deployment slot is gone"));
        all.pairs().forEach(pair -> {
            Telling telling = of(Kind.SLOT, pair.after().id(), pair.after().name(), told);
            telling.name(Topic.WORDS, "name", pair.before().name(), pair.after().name());
            telling.value(
                    Topic.CALENDARS, "zone", pair.before().zone(), pair.after().zone());
            telling.set(
                    Topic.CALENDARS,
                    "is",
                    Windows.words(pair.before().windows()),
                    Windows.words(pair.after().windows()));
        });
    }

    private static Telling of(Kind kind, Object id, String name, List<Change> told) {
        return new Telling(told, new Subject(kind, id.toString()), name);
    }
}
