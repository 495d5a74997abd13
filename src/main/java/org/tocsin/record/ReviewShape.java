package org.tocsin.record;

import static org.tocsin.record.shape.Field.required;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.Review;
import org.tocsin.model.internal.ReviewId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Reading;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;
import org.tocsin.record.shape.Values;
import org.tocsin.record.yaml.YamlMapping;

/** {@code escalation/reviews/DATE-SLUG.yaml}. */
final class ReviewShape {
    private static final Field<PersonId> PERSON =
            required("person", InternalTypes.PERSON, "who took part", "marta-figueira");
    private static final Field<String> PERSPECTIVE =
            required("perspective", Types.id(id -> id), "whose eyes they lent", "product");
    private static final Shape<Review.Reviewer> REVIEWER = Shape.of(
            "a reviewer",
            "Somebody who took part, and whose eyes they lent.",
            List.of(PERSON, PERSPECTIVE),
            values -> new Review.Reviewer(values.get(PERSON), values.get(PERSPECTIVE)));

    private static final Field<List<PolicyId>> POLICIES =
            required("policies", Types.list(InternalTypes.POLICY, 1), "what was reviewed", "[money-urgent]");
    private static final Field<List<Review.Reviewer>> REVIEWERS =
            required("reviewers", Types.list(REVIEWER, 1), "who took part", "[…]");
    private static final Field<List<String>> WORKED = required(
            "worked", Types.list(Types.text(), 0), "what proved itself", "[The deputy answered within five minutes.]");
    private static final Field<List<String>> FAILED = required(
            "failed", Types.list(Types.text(), 0), "what did not", "[Nobody at night could repair Flowbench.]");
    private static final Field<List<String>> CHANGES = required(
            "changes", Types.list(Types.text(), 0), "what is to be updated", "[Ask the technical lead first.]");

    static final Shape<Review> SHAPE = new Shape<>(
            "a review",
            "A review of policies, as it was held on the day that its file's name begins with.",
            List.of(POLICIES, REVIEWERS, WORKED, FAILED, CHANGES),
            ReviewShape::build);

    private ReviewShape() {}

    private static @Nullable Review build(Values values, Reading reading, YamlMapping at) {
        String id = reading.recordId();
        LocalDate held;
        try {
            held = LocalDate.parse(id.substring(0, Math.min(id.length(), 10)));
        } catch (DateTimeParseException e) {
            reading.refuse(
                    at,
                    "review-file-name",
                    "the file's name `" + id + "` does not say on which day the review was held",
                    "the day and a few words, such as 2026-10-06-money",
                    "Rename the file: year-month-day, then lower-case letters, digits and hyphens.");
            return null;
        }
        return new Review(
                new ReviewId(id),
                held,
                values.get(POLICIES),
                values.get(REVIEWERS),
                values.get(WORKED),
                values.get(FAILED),
                values.get(CHANGES));
    }
}
