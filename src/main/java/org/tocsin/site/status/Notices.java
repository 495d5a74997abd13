package org.tocsin.site.status;

import java.time.Instant;
import java.util.List;
import org.tocsin.model.open.Notice;
import org.tocsin.site.status.Frame.NavLink;
import org.tocsin.site.status.HomePage.Pinned;

/** Pins to the first page the notices that are in time, or will be while the page may still be read. */
final class Notices {
    private final Voice voice;
    private final Instant now;

    Notices(Voice voice, Instant now) {
        this.voice = voice;
        this.now = now;
    }

    List<Pinned> of(List<Notice> notices) {
        return notices.stream()
                .filter(notice -> notice.until().isAfter(now) && notice.from().isBefore(now.plus(Ahead.HORIZON)))
                .map(this::pinned)
                .toList();
    }

    private Pinned pinned(Notice notice) {
        return new Pinned(
                voice.said(notice.said()),
                notice.link() == null
                        ? null
                        : new NavLink(notice.link().label(), notice.link().url().toString(), false, null),
                new Spell(
                        notice.from().isAfter(now) ? notice.from().toString() : null,
                        notice.until().toString()));
    }
}
