package org.tocsin.site.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.Response.StatutoryNotification;
import org.tocsin.oncall.NextStep;
import org.tocsin.oncall.clock.Due;
import org.tocsin.oncall.clock.Happened;
import org.tocsin.oncall.clock.StatutoryClock;
import org.tocsin.site.desk.ObligationsPage.Kept;

/**
 * Holds the notifications in incident records against the clocks. One belongs to a stage when it names the same law and article;
 * an article without a paragraph means its first. Of several for one stage the first counts; the others supplement it.
 */
final class KeptNotices {
    private static final Pattern ARTICLE = Pattern.compile("(?i)\\bart(?:icle|\\.)\\s*([0-9]+)(?:\\(([0-9]+)\\))?");

    private final Everything everything;
    private final Voice voice;

    KeptNotices(Everything everything, Voice voice) {
        this.everything = everything;
        this.voice = voice;
    }

    /** Newest first. */
    List<Kept> of(Obligation obligation) {
        List<Kept> kept = new ArrayList<>();
        for (IncidentRecord record : everything.incidents()) {
            Set<String> told = new HashSet<>();
            for (StatutoryNotification notice : record.response().notifications()) {
                obligation.stages().stream()
                        .filter(stage -> belongs(notice, obligation, stage) && told.add(stage.id()))
                        .findFirst()
                        .flatMap(stage -> kept(record, notice, obligation, stage))
                        .ifPresent(kept::add);
            }
        }
        return kept;
    }

    private Optional<Kept> kept(
            IncidentRecord record, StatutoryNotification notice, Obligation obligation, Obligation.Stage stage) {
        Instant known = record.response().detected() == null
                ? NextStep.trigger(record)
                : record.response().detected();
        Happened happened = Happened.NOTHING.event("aware", known).event("discovered", known);
        if (notice.sent() != null) {
            happened = happened.submitted(stage.id(), notice.sent());
        }
        return StatutoryClock.of(obligation, everything.escalation(), happened).stream()
                .filter(due -> due.stage().id().equals(stage.id()) && due.safe() != null)
                .findFirst()
                .map(due -> kept(record, notice, due));
    }

    private Kept kept(IncidentRecord record, StatutoryNotification notice, Due due) {
        Due.State state = due.at(voice.now());
        String verdict = switch (state) {
            case MET -> "in time";
            case MET_ARGUABLY -> "in time only as one may argue";
            case LATE -> "late";
            case RUNNING, NOT_RUNNING -> "still to be sent";
            case ARGUABLE -> "not sent; in time only as one may argue";
            case OVERDUE -> "not sent, and overdue";
            case NEEDLESS -> "needless";
        };
        boolean late = state == Due.State.LATE || state == Due.State.OVERDUE || state == Due.State.ARGUABLE;
        return new Kept(
                Way.to(record.customer().title(), Address.of(record.id())),
                notice.stage() + ", " + notice.authority(),
                notice.sent() == null ? null : voice.at(notice.sent()),
                voice.at(Objects.requireNonNull(due.safe())),
                verdict,
                late);
    }

    static boolean belongs(StatutoryNotification notice, Obligation obligation, Obligation.Stage stage) {
        String named = article(notice.authority() + " " + notice.stage());
        return named != null
                && named.equals(article(stage.article()))
                && (notice.authority() + " " + notice.stage())
                        .toLowerCase(Locale.ROOT)
                        .contains(obligation.regime().toLowerCase(Locale.ROOT));
    }

    private static @Nullable String article(String text) {
        Matcher matcher = ARTICLE.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) + "(" + (matcher.group(2) == null ? "1" : matcher.group(2)) + ")";
    }
}
