package org.tocsin.site.status.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;

/**
 * When the page, its components, groups and events came to be and last changed, read from the records in one pass.
 *
 * <p>A window that begins or ends changes what is so, without a word from anyone; a build changes nothing. Statuspage knew
 * better of what was imported from there: its times hold until something is said here.
 */
final class Times {
    private final Instant now;
    private final StatuspageOrigin.@Nullable Page origin;
    private final Map<ComponentId, Instant> named = new HashMap<>();
    private final Changes all = new Changes();
    /** Without what was imported from Statuspage. */
    private final Changes here = new Changes();

    private Instant first = Instant.MAX;

    Times(OpenFacts facts, Instant now) {
        this.now = now;
        this.origin = facts.settings().statuspage();
        facts.groups().forEach(group -> group.components().forEach(this::read));
        facts.incidents().forEach(this::read);
        facts.maintenances().forEach(this::read);
    }

    /** When the facts last changed; the start of 1970 where there are none. */
    Instant changed() {
        Instant before = origin == null ? null : origin.updated();
        Instant last = before == null ? all.last : later(here.last, before);
        return last.equals(Instant.MIN) ? Instant.EPOCH : last;
    }

    /** The start of its first day; or when it was first named, or anything was. */
    Instant created(Component component) {
        if (component.statuspage() != null && component.statuspage().created() != null) {
            return component.statuspage().created();
        }
        if (component.since() != null) {
            return component.since().atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return named.getOrDefault(component.id(), first.equals(Instant.MAX) ? Instant.EPOCH : first);
    }

    /** When it was last spoken of or given back. */
    Instant changed(Component component) {
        Instant before =
                component.statuspage() == null ? null : component.statuspage().updated();
        return before == null
                ? all.components.getOrDefault(component.id(), created(component))
                : later(here.components.getOrDefault(component.id(), before), before);
    }

    /** With the first of its components, unless Statuspage knew better. */
    Instant created(ComponentGroup group) {
        return group.statuspage() != null && group.statuspage().created() != null
                ? group.statuspage().created()
                : group.components().stream().map(this::created).reduce(Instant.MAX, Times::earlier);
    }

    /** With any of its components. */
    Instant changed(ComponentGroup group) {
        Instant before = group.statuspage() == null ? null : group.statuspage().updated();
        return group.components().stream()
                .map(component ->
                        before == null ? changed(component) : here.components.getOrDefault(component.id(), before))
                .reduce(before == null ? Instant.MIN : before, Times::later);
    }

    /** When customers were first told, unless Statuspage knew better. */
    Instant created(StatusEvent event) {
        StatuspageOrigin.Event before = event.statuspage();
        return before != null && before.created() != null
                ? before.created()
                : event.updates().get(0).at();
    }

    /** When something was last said of it, or its window moved it on. */
    Instant changed(StatusEvent event) {
        Instant moved = moved(event);
        Instant before = event.statuspage() == null ? null : event.statuspage().updated();
        if (before == null || event.latest().statuspage() == null) {
            return later(moved, event.latest().at());
        }
        return later(moved, before);
    }

    /** When a window last moved on a maintenance of which nobody said so; long ago where none did. */
    private Instant moved(StatusEvent event) {
        if (!(event instanceof Maintenance work) || work.latest().status() != UpdateStatus.SCHEDULED) {
            return Instant.MIN;
        }
        return switch (work.statusAt(now)) {
            case IN_PROGRESS -> work.scheduled().from();
            case COMPLETED -> work.scheduled().until();
            default -> Instant.MIN;
        };
    }

    private void read(Component component) {
        if (component.since() != null) {
            first = earlier(first, created(component));
        }
    }

    private void read(StatusEvent event) {
        for (Update update : event.updates()) {
            first = earlier(first, update.at());
            update.components().keySet().forEach(id -> named.merge(id, update.at(), Times::earlier));
            note(update.at(), update, update.components().keySet());
        }
        event.closed().ifPresent(closed -> note(closed, event.latest(), event.affected()));
        Instant moved = moved(event);
        if (!moved.equals(Instant.MIN)) {
            note(moved, null, event.affected());
        }
    }

    /** @param cause null where only time has passed */
    private void note(Instant at, @Nullable Update cause, Iterable<ComponentId> components) {
        all.note(at, components);
        if (cause == null || cause.statuspage() == null) {
            here.note(at, components);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static final class Changes {
        private final Map<ComponentId, Instant> components = new HashMap<>();
        private Instant last = Instant.MIN;

        void note(Instant at, Iterable<ComponentId> named) {
            last = later(last, at);
            named.forEach(id -> components.merge(id, at, Times::later));
        }
    }
}
