package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * Everything known of one incident or maintenance.
 *
 * @param next null when it is over or no policy applies
 * @param scored null for maintenance, and where its record says too little or no policy is for it
 * @param cause null where nobody suspects one
 * @param integrity null where nobody looked
 * @param log oldest first
 */
public record IncidentPage(
        PagePath path,
        Frame frame,
        String id,
        String title,
        @Nullable Tag severity,
        @Nullable Tag kind,
        Tag status,
        @Nullable Next next,
        List<Fact> facts,
        List<Fact> clocks,
        @Nullable Scored scored,
        @Nullable Cause cause,
        List<LogEntry> log,
        @Nullable Integrity integrity,
        List<Notice> notices,
        List<Attached> attachments)
        implements Page {
    public IncidentPage {
        facts = List.copyOf(facts);
        clocks = List.copyOf(clocks);
        log = List.copyOf(log);
        notices = List.copyOf(notices);
        attachments = List.copyOf(attachments);
    }

    @Override
    public String template() {
        return "desk/incident.ftlh";
    }

    /** A cause that is believed, not known. */
    public record Cause(Html text, String confidence) {}

    /** Whether data is right, and how one knows. */
    public record Integrity(Tag state, List<Check> checks) {
        public Integrity {
            checks = List.copyOf(checks);
        }
    }

    /** What was compared, what should come out, what did. */
    public record Check(String check, String expected, String result) {}

    /** A notice to an authority; {@code sent} is null until it is. */
    public record Notice(
            String authority,
            String stage,
            Fact due,
            @Nullable Moment sent) {}

    /** A file kept beside the record. */
    public record Attached(Way file, String about, String access, String sha256) {}
}
