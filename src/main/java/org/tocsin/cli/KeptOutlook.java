package org.tocsin.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.plan.Outlook;
import org.tocsin.history.Head;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.record.Records;
import org.tocsin.site.desk.DeskSite;
import org.tocsin.source.SourceTree;

/**
 * What an earlier build of the same day planned to practise.
 *
 * <p>It is a function of the escalation, the scenarios, the drills, the incidents, the past of the escalation, the day and the
 * program, and all of these are in the key.
 */
final class KeptOutlook {
    private static final String DRILLS = "content/drills/";

    private KeptOutlook() {}

    /**
     * What to practise next.
     *
     * @param folder of the repository
     * @param cache where builds keep things; null where nothing is kept
     */
    static Outlook of(Records records, Everything everything, Path folder, Instant now, @Nullable Path cache) {
        String past = cache == null ? null : Head.past(folder);
        if (past == null) {
            return foundOut(records, everything, folder, now);
        }
        String question = question(records, everything, now, past);
        try (KeptAnswers answers = KeptAnswers.in(cache, "outlook")) {
            Outlook outlook = answers.to(question, Outlook.class, () -> foundOut(records, everything, folder, now));
            answers.save();
            return outlook;
        }
    }

    /**
     * All that the plan depends on.
     *
     * @param past of the repository, as {@link Head#past} names it
     */
    static String question(Records records, Everything everything, Instant now, String past) {
        LocalDate today = LocalDate.ofInstant(now, everything.settings().zone());
        return today + "\n" + everything.settings().zone() + '\n' + past + '\n'
                + EscalationFiles.written(records.tree()) + drills(records.tree()) + incidents(everything);
    }

    private static Outlook foundOut(Records records, Everything everything, Path folder, Instant now) {
        try (PolicyChanges policy = PolicyChanges.against(records, folder)) {
            return DeskSite.outlook(everything, now, policy);
        }
    }

    private static String drills(SourceTree tree) {
        StringBuilder all = new StringBuilder();
        for (String path : tree.paths()) {
            if (path.startsWith(DRILLS) && path.endsWith(".yaml")) {
                byte[] bytes = tree.bytes(path);
                all.append(path).append('\n').append(bytes.length).append('\n');
                all.append(new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    /** All but what customers were told in words, which no plan reads. */
    private static String incidents(Everything everything) {
        StringBuilder all = new StringBuilder();
        for (IncidentRecord incident : everything.incidents()) {
            StatusEvent told = incident.customer();
            all.append(told.getClass().getSimpleName()).append(incident.kind());
            all.append(incident.id())
                    .append(told.begins())
                    .append(told.closed())
                    .append(incident.response());
            told.updates().forEach(update -> all.append(update.at()).append(update.components()));
            all.append('\n');
        }
        return all.toString();
    }
}
