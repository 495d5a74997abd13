package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * Who changed what, when, why, and who vouches for it.
 *
 * @param known how far back it is known and shown, in words; empty where to its beginning
 * @param people who changed something, sorted
 * @param folders in which something was changed, sorted
 * @param signatures states that occur, as the rows have them
 */
public record AuditPage(
        PagePath path,
        Frame frame,
        String known,
        List<String> people,
        List<String> folders,
        List<Signed> signatures,
        List<Row> rows)
        implements Page {
    public AuditPage {
        people = List.copyOf(people);
        folders = List.copyOf(folders);
        signatures = List.copyOf(signatures);
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "desk/audit.ftlh";
    }

    /** A state of signatures to choose. */
    public record Signed(String state, String words) {}

    /**
     * One change.
     *
     * @param folders in which it changed something, with bars between
     * @param files those it changed, or the first of them
     * @param count of files, in words
     * @param more how many of its files are left out
     * @param why in paragraphs; empty where nobody said
     * @param state of its signature
     * @param doubtful whether the signature is there and does not hold
     */
    public record Row(
            String brief,
            Moment at,
            String author,
            String subject,
            List<String> why,
            String count,
            List<String> files,
            int more,
            String folders,
            List<String> reviewers,
            String state,
            String signature,
            boolean doubtful) {
        public Row {
            why = List.copyOf(why);
            files = List.copyOf(files);
            reviewers = List.copyOf(reviewers);
        }
    }
}
