package org.tocsin.site.drill;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.tocsin.drill.TimeBand;
import org.tocsin.drill.pack.Pack;
import org.tocsin.drill.pack.PackOrder;
import org.tocsin.drill.pack.Subjects;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.model.internal.InjectType;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.ScenarioId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Twist;
import org.tocsin.score.Clause;
import org.tocsin.score.Expectation;
import org.tocsin.score.Group;
import org.tocsin.score.Sign;

/** A small pack with something in each of its parts. */
final class SamplePack {
    private static final Instant BEGINS = Instant.parse("2026-12-06T02:00:00Z");
    private static final Clause CLAUSE =
            new Clause("escalation/policies/money-urgent.yaml", "targets.acknowledge", "acknowledge within 15 minutes");

    private SamplePack() {}

    static Pack of(DrillMode mode) {
        return new Pack(
                new PackOrder(
                        new ScenarioId("late-file"),
                        new ProcessId("payments"),
                        new SeverityId("sev1"),
                        LossClass.PARTIAL,
                        Twist.KEY_PERSON_AWAY,
                        mode,
                        BEGINS,
                        Duration.ofMinutes(45),
                        42),
                "1",
                "ab".repeat(32),
                "Exercise Amber Heron",
                TimeBand.NIGHT,
                ZoneId.of("Europe/Lisbon"),
                3,
                List.of("It is night."),
                List.of(),
                List.of("Say who leads within the time of the policy."),
                new Pack.Opening(
                        "Payment sync",
                        List.of("It is Sunday, 02:00.", "Nothing is planned."),
                        List.of("Say NO PLAY when something real happens.")),
                List.of(ana(), eva(), nobody()),
                new PersonId("ben"),
                List.of(first(), second()),
                List.of(new Pack.Row(
                        Duration.ZERO, "Tell the incident commander", List.of("Ana Ruiz"), "", true, CLAUSE)),
                List.of(check()),
                List.of(
                        new Pack.Message(
                                null,
                                "Public status page",
                                "investigating",
                                "en",
                                "EXERCISE. We look into late payments. EXERCISE."),
                        new Pack.Message(
                                new ChannelId("bridge"),
                                "Bridge",
                                "investigating",
                                "en",
                                "EXERCISE. Join the bridge. EXERCISE.")),
                subjects(),
                spoilers());
    }

    private static Subjects subjects() {
        return new Subjects(
                List.of(
                        new Subjects.Named("ana", "Ana Ruiz"),
                        new Subjects.Named("ben", "Ben Tūhoe"),
                        new Subjects.Named("eva", "Εύα Παππά")),
                List.of(new Subjects.Named("sev1", "Severity 1")),
                List.of(new Subjects.Named("commander", "Incident commander")),
                List.of(new Subjects.Named("command", "Take the lead")),
                List.of(new Subjects.Named("bridge", "Bridge")),
                List.of(),
                List.of(new Subjects.Named("import", "Import")),
                List.of(new Subjects.Named("totals", "Totals of both sides")),
                List.of(new Subjects.Named("early-warning", "Early warning")));
    }

    private static Pack.Player ana() {
        return new Pack.Player(
                new RoleId("commander"),
                "Incident commander",
                new PersonId("ana"),
                "Ana Ruiz",
                "Sunday 02:00",
                "+351 21 000 0000",
                false,
                List.of(new PersonId("ben")),
                "Leads. Decides **what** is done next.",
                List.of("Say that you lead."),
                List.of("A temporary workaround"),
                List.of(new Pack.Told(Duration.ofMinutes(5), "command", "Take the lead", CLAUSE)));
    }

    private static Pack.Player eva() {
        return new Pack.Player(
                new RoleId("comms"),
                "Communications lead",
                new PersonId("eva"),
                "Εύα Παππά",
                "Sunday 04:00",
                null,
                true,
                List.of(),
                "Writes to customers.",
                List.of("Read the last message."),
                List.of(),
                List.of());
    }

    private static Pack.Player nobody() {
        return new Pack.Player(
                new RoleId("legal"),
                "Legal",
                null,
                null,
                null,
                null,
                false,
                List.of(),
                "Says what the law asks.",
                List.of("Ask what has leaked."),
                List.of(),
                List.of());
    }

    private static Pack.Event first() {
        return new Pack.Event(
                1,
                Duration.ZERO,
                InjectType.ALERT,
                "late",
                new RoleId("commander"),
                "Ana Ruiz",
                "EXERCISE EXERCISE EXERCISE. An alarm: the zebra file is late.",
                "Somebody acknowledges.",
                List.of("acknowledged"),
                null,
                List.of(new Pack.Contingency(
                        "acknowledged",
                        Duration.ofMinutes(15),
                        "nobody has acknowledged",
                        "EXERCISE EXERCISE EXERCISE. The alarm rings again.")));
    }

    private static Pack.Event second() {
        return new Pack.Event(
                2,
                Duration.ofMinutes(8),
                InjectType.AUTHORITY_REQUEST,
                "again",
                new RoleId("comms"),
                "Εύα Παππά",
                "EXERCISE EXERCISE EXERCISE. Send the quagga again?",
                "Somebody names the approver.",
                List.of(),
                "send",
                List.of());
    }

    private static Expectation check() {
        return new Expectation(
                "acknowledged",
                Group.ESCALATION,
                Drill.What.ACKNOWLEDGED,
                null,
                "Somebody acknowledges the alarm within 15 minutes",
                BEGINS.plus(Duration.ofMinutes(15)),
                Duration.ofMinutes(15),
                Drill.What.RECOVERED,
                Drill.What.COMMANDER_NAMED,
                true,
                CLAUSE,
                List.of(new PersonId("ana")),
                List.of(new Sign(null, "first-alert", new PersonId("ana"))));
    }

    private static Pack.Spoilers spoilers() {
        return new Pack.Spoilers(
                "The okapi file",
                "The file ends halfway because the disk is full of walruses.",
                "No payments since midnight",
                CLAUSE,
                List.of("Customers pay twice."),
                List.of(new Pack.Pair("Stop the import.", "It would import half.")),
                List.of(new Pack.Pair("Import again.", "The file is whole now.")),
                List.of(new Pack.Pair("Sending all again.", "Compare first.")),
                List.of(new Pack.Choice(
                        "send",
                        "Do you send again?",
                        List.of("Yes", "No"),
                        "temporary workaround",
                        List.of("Ana Ruiz", "Ben Tūhoe"),
                        "What hurts least.")));
    }
}
