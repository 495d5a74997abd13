package org.tocsin.model.internal;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else whose service our processes need.
 *
 * @param does what we use it for, in one line
 * @param statusPage where it says how it is
 */
public record Vendor(
        VendorId id,
        String name,
        String does,
        @Nullable URI statusPage,
        Contact contact,
        @Nullable Contract contract) {

    /** How it is reached when something is wrong; at least one is there. */
    public record Contact(
            @Nullable String phone,
            @Nullable String email,
            @Nullable URI portal) {}

    /**
     * What was agreed.
     *
     * @param reference how to name the contract when one calls
     * @param owner who answers for it on our side
     * @param until the last day it holds; null for open-ended
     * @param support when its support answers, in words
     */
    public record Contract(
            String reference, PersonId owner, @Nullable LocalDate until, String support, List<Answer> answers) {
        public Contract {
            answers = List.copyOf(answers);
        }
    }

    /** Within what time it has to answer at some severities. */
    public record Answer(List<SeverityId> severities, Duration within) {
        public Answer {
            severities = List.copyOf(severities);
        }
    }
}
