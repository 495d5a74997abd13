package org.tocsin.model.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an incident was handled. Every time is exact; null or empty where nobody wrote it down.
 *
 * @param reporter who or what told us, in words
 * @param playbook repository path
 */
public record Response(
        @Nullable ProcessId process,
        @Nullable SeverityId severity,
        @Nullable PersonId commander,
        @Nullable PersonId communications,
        @Nullable String reporter,
        @Nullable Instant detected,
        @Nullable Instant declared,
        @Nullable Instant acknowledged,
        @Nullable Instant mitigated,
        @Nullable SuspectedCause suspectedCause,
        List<ContainmentTaken> containment,
        List<Decision> decisions,
        List<Escalation> escalations,
        @Nullable DataIntegrity dataIntegrity,
        List<StatutoryNotification> notifications,
        List<Attachment> attachments,
        @Nullable String playbook,
        List<Note> notes) {
    public Response {
        containment = List.copyOf(containment);
        decisions = List.copyOf(decisions);
        escalations = List.copyOf(escalations);
        notifications = List.copyOf(notifications);
        attachments = List.copyOf(attachments);
        notes = List.copyOf(notes);
    }

    /** A cause that is believed, not known; Markdown. */
    public record SuspectedCause(String text, Confidence confidence) {}

    /** How sure one is. */
    public enum Confidence {
        LOW,
        MEDIUM,
        HIGH;

        /** The word that stands for it in records. */
        public String word() {
            return Words.of(this);
        }
    }

    /** Something done to keep harm from spreading; Markdown. */
    public record ContainmentTaken(Instant at, PersonId by, String text) {}

    /**
     * A decision, with what was known then.
     *
     * @param options what else was considered
     * @param rationale Markdown
     * @param authority the class of action whose approval it used
     */
    public record Decision(
            Instant at,
            PersonId by,
            String decision,
            List<String> options,
            String rationale,
            @Nullable ActionId authority) {
        public Decision {
            options = List.copyOf(options);
        }
    }

    /**
     * Somebody who was told, as it happened.
     *
     * @param step the policy's step it followed
     */
    public record Escalation(
            Instant at,
            PersonId to,
            @Nullable String step,
            @Nullable Instant acknowledged,
            @Nullable String note) {}

    /** Whether data is right. */
    public record DataIntegrity(IntegrityState state, List<IntegrityCheck> checks) {
        public DataIntegrity {
            checks = List.copyOf(checks);
        }
    }

    /** What is known about data. */
    public enum IntegrityState {
        NOT_CHECKED,
        INTACT,
        AT_RISK,
        DAMAGED,
        RESTORED;

        /** The word that stands for it in records. */
        public String word() {
            return Words.of(this);
        }
    }

    /** One check of data: what was compared, what should come out, what did. */
    public record IntegrityCheck(String check, String expected, String result) {}

    /** What an authority had to be told. */
    public record StatutoryNotification(
            String authority,
            String stage,
            Instant due,
            @Nullable Instant sent) {}

    /**
     * A file kept beside the record.
     *
     * @param file path within the incident's folder
     * @param sha256 64 hexadecimal digits
     */
    public record Attachment(String file, String about, Access access, String sha256) {}

    /** Who may open an attachment. */
    public enum Access {
        INTERNAL,
        RESTRICTED;

        /** The word that stands for it in records. */
        public String word() {
            return Words.of(this);
        }
    }

    /** A remark; Markdown. */
    public record Note(Instant at, PersonId by, String text) {}
}
