package org.tocsin.change;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.change.Matching.Pair;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.Rotation;
import org.tocsin.model.internal.Schedule;
import org.tocsin.oncall.Span;

/** What changed in the layers of one schedule beyond what its shifts show. */
final class LayerChanges {
    private final Side before;
    private final Side after;
    private final List<Move> moves;
    private final Span horizon;
    private final Telling schedule;

    private LayerChanges(Side before, Side after, List<Move> moves, Span horizon, Telling schedule) {
        this.before = before;
        this.after = after;
        this.moves = moves;
        this.horizon = horizon;
        this.schedule = schedule;
    }

    /** Tells them, and whether the rhythm of some layer changed, so that single shifts say little. */
    static boolean tell(
            Schedule was, Schedule is, Side before, Side after, List<Move> moves, Span horizon, Telling schedule) {
        return new LayerChanges(before, after, moves, horizon, schedule).all(was.layers(), is.layers());
    }

    private boolean all(List<Layer> was, List<Layer> is) {
        Matching<Layer> layers = Matching.byIdOrLikeness(was, is, Layer::id);
        layers.fresh()
                .forEach(one -> schedule.say(Topic.SHIFTS, "new layer “" + one.name() + "” of " + people(one, after)));
        layers.gone()
                .forEach(one -> schedule.say(
                        Topic.SHIFTS, "no layer “" + one.name() + "” of " + people(one, before) + " any more"));
        List<String> now =
                layers.pairs().stream().map(pair -> pair.after().name()).toList();
        List<String> then = layers.pairs().stream()
                .sorted(Comparator.comparingInt(pair -> was.indexOf(pair.before())))
                .map(pair -> pair.after().name())
                .toList();
        schedule.order(Topic.SHIFTS, "order of layers", then, now);
        boolean rhythm = false;
        for (Pair<Layer> pair : layers.pairs()) {
            rhythm |= both(pair.before(), pair.after());
        }
        return rhythm;
    }

    private boolean both(Layer was, Layer is) {
        Telling layer = schedule.part("layer “" + is.name() + "”");
        if (!was.id().equals(is.id())) {
            layer.say(Topic.WORDS, "was called " + was.id());
        }
        layer.name(Topic.WORDS, "name", was.name(), is.name());
        Rotation then = was.rotation();
        Rotation now = is.rotation();
        layer.value(Topic.SHIFTS, "hands over", RotationWords.of(then), RotationWords.of(now));
        layer.set(Topic.SHIFTS, "is on call", windows(was), windows(is));
        if (!shown(was, is)) {
            layer.order(
                    Topic.SHIFTS,
                    unseen("takes turns"),
                    before.people(was.participants()),
                    after.people(is.participants()));
            layer.value(Topic.SHIFTS, unseen("begins"), Dates.day(then.starts()), Dates.day(now.starts()));
            layer.value(Topic.SHIFTS, unseen("ends"), Dates.day(was.ends(), "never"), Dates.day(is.ends(), "never"));
        }
        return !RotationWords.of(then).equals(RotationWords.of(now));
    }

    private String unseen(String what) {
        return "(moves no shift before "
                + Dates.day(horizon.until().atZone(ZoneOffset.UTC).toLocalDate()) + ") " + what;
    }

    private static List<String> windows(Layer layer) {
        return layer.windows().isEmpty() ? List.of("always") : Windows.words(layer.windows());
    }

    /** Whether a moved shift shows what became of a layer. */
    private boolean shown(Layer was, Layer is) {
        return moves.stream().anyMatch(move -> from(move.before(), was.id()) || from(move.after(), is.id()));
    }

    private static boolean from(@Nullable Turn turn, String layer) {
        return turn != null && turn.layer().equals(layer);
    }

    private static String people(Layer layer, Side side) {
        return Telling.list(
                side.people(layer.participants()).stream().distinct().toList());
    }
}
