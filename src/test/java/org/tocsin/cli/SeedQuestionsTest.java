package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Four questions that a new responder asks at 03:00 in Lisbon, on Sunday 25 April 2027. It is a public holiday in Portugal and
 * in New Zealand. The first half asks the desk, from its first page on, by links that one would follow; the second half asks
 * the commands. Reviews were held in the meantime.
 */
class SeedQuestionsTest {
    private static final String SUNDAY = "2027-04-25T02:00Z";
    private static final String REVIEWED = "2027-04-01";

    @TempDir
    static Path folder;

    private static Path desk = Path.of("");

    @BeforeAll
    static void buildTheDesk() throws IOException {
        for (String part : List.of("escalation", "site", "content/playbooks")) {
            copy(Path.of(part));
        }
        try (Stream<Path> policies = Files.list(folder.resolve("escalation/policies"))) {
            for (Path policy : policies.toList()) {
                Files.writeString(
                        policy,
                        Files.readString(policy)
                                .replaceAll("(?m)^reviewed: .*$", "reviewed: " + REVIEWED)
                                .replaceAll("(?m)^review-by: .*$", "review-by: 2027-06-30"));
            }
        }
        Files.writeString(folder.resolve("escalation/reviews/" + REVIEWED + "-all.yaml"), """
                policies: [clinical-urgent, clinical-routine, clinics-urgent, clinics-routine, money-urgent, money-routine, questions]
                reviewers:
                  - {person: marta-figueira, perspective: product}
                  - {person: leila-haddad, perspective: security}
                  - {person: claire-bouchard, perspective: customer-representative}
                worked: []
                failed: []
                changes: []
                """);
        TocsinRun run = TocsinRun.in(folder, "build", "--site", "desk", "--out", "out", "--now", SUNDAY);
        assertThat(run.code()).as(run.said()).isZero();
        desk = folder.resolve("out/desk");
    }

    @Test
    void theDeskSaysWhomToCallForAFailedPaymentSync() {
        Document process = follow(follow(home(), "Processes"), "Payment sync");

        assertThat(process.select("#now").first()).isNotNull();
        assertThat(process.text())
                .contains("Automation on call Sun 25 Apr until 08:00 Tama Rewi +64 9 000 0166, Isla Mackenzie")
                .contains("Incident commander Sun 25 Apr until 08:00 Kahu Paki +64 9 000 0165");
        assertThat(process.select("a[href=tel:+6490000166]")).isNotEmpty();
        assertThat(process.select("a[href=tel:+442079460167]"))
                .as("Paylane's duty desk")
                .isNotEmpty();
    }

    @Test
    void theCardForTheFirstMinutesIsOneLinkAway() {
        Document card = follow(follow(follow(home(), "Processes"), "Payment sync"), "Card for the first 15 minutes");

        assertThat(card.text())
                .contains("until 08:00 Tama Rewi +64 9 000 0166, Isla Mackenzie")
                .contains("Acknowledge the alert");
    }

    @Test
    void theDeskSaysWhoMayApproveADataMigrationThenAndWhoDecidesWithoutThem() {
        Document authority = follow(home(), "Authority");

        Element action = authority.getElementById("data-migration");
        assertThat(action).isNotNull();
        String text = authority.text();
        String section = text.substring(text.lastIndexOf("A data migration, in other words"));
        assertThat(section)
                .contains("Head of Operations until 08:00 Mereana Pōhatu +64 9 000 0164")
                .contains("Executive sponsor until 23:00 Eleanor Price +1 416 555 0150");
        assertThat(section.indexOf("Mereana Pōhatu")).isLessThan(section.indexOf("Eleanor Price"));
    }

    @Test
    void theDeskSaysWhatHappensWhenNobodyAnswers() {
        Document process = follow(follow(home(), "Processes"), "Payment sync");

        assertThat(process.text())
                .contains("What if nobody acts?", "If nobody acknowledges")
                .contains("If they do not answer, in this order: Tiago Moura, Daniel Okafor, Ben Tūhoe");
    }

    @Test
    void theDeskSaysWhatMustBeToldToWhichAuthorityByWhen() {
        Document process = follow(follow(home(), "Processes"), "Payment sync");
        Document obligations = follow(process, "GDPR: Personal data breach, supervisory authority");

        assertThat(obligations.location())
                .isEqualTo(follow(home(), "Obligations").location());
        assertThat(obligations.select("section#gdpr-33").text())
                .contains("personal-data-breach-likely is yes")
                .contains("Notification to CNPD, the Portuguese data protection authority, within 72 h of aware")
                .contains("If it were aware 24 Dec 2027, 16:20 (UTC)")
                .contains("by 27 Dec 2027, 16:20 (UTC)")
                .contains("GDPR Art. 33(1)");
    }

    @Test
    void whatIsWorkedOutStaysFoldedBelowWhomToCall() {
        Document process = follow(follow(home(), "Processes"), "Payment sync");

        assertThat(process.select("details[open]")).isEmpty();
        assertThat(process.select(".outcome"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.closest("details")).isNotNull());
        assertThat(process.select("h2").first()).isNotNull();
        assertThat(process.select("h2").get(0).id()).isEqualTo("now");
    }

    @Test
    void aPolicyLeadsToWhoIsOnNow() {
        Document policy = follow(follow(follow(home(), "Processes"), "Payment sync"), "Money, critical and major");

        assertThat(policy.text()).contains("Whoever is on call, then asked in this order: ");
        assertThat(follow(policy, "Who is on now: Payment sync").text()).contains("Tama Rewi +64 9 000 0166");
    }

    @Test
    void theCommandSaysAllFourAtOnce() {
        String said = said(
                "who",
                "--process",
                "payment-sync",
                "--severity",
                "sev1",
                "--at",
                "2027-04-25T03:00+01:00",
                "--now",
                SUNDAY);

        assertThat(said)
                .startsWith("""
                        Call now: Tama Rewi, +64 9 000 0166, 14:00 there
                        Call now: Isla Mackenzie, +64 9 000 0167, 14:00 there
                        No answer? Then Tiago Moura, Daniel Okafor, Ben Tūhoe,""")
                .contains(
                        "  Change data in bulk\n      Mereana Pōhatu, +64 9 000 0164, 14:00 there, until 03:45; then Eleanor"
                                + " Price, +1 416 555 0150, Sat 24 Apr 22:45 there")
                .contains("Round 2: everybody is called again.")
                .contains(
                        "    Notification to CNPD, the Portuguese data protection authority\n"
                                + "      by Wed 28 Apr 2027, 03:00 (Europe/Lisbon)",
                        "GDPR Art. 33(1)");
    }

    @Test
    void triageStartsTheClockOnceABreachIsLikely() {
        String said = said(
                "triage",
                "--process",
                "payment-sync",
                "--fact",
                "personal-data-breach-likely=yes",
                "--at",
                "2027-04-25T03:00+01:00",
                "--no-input",
                "--now",
                SUNDAY);

        assertThat(said)
                .startsWith("sev1 Critical outage\n")
                .contains("by Mon 26 Apr 2027, 03:00 (Europe/Lisbon)", "GDPR Art. 33(2)")
                .contains("by Wed 28 Apr 2027, 03:00 (Europe/Lisbon)", "GDPR Art. 33(1)")
                .contains("Whom to call: ./tocsin who --process payment-sync --severity sev1");
    }

    private static String said(String... command) {
        TocsinRun run = TocsinRun.in(folder, command);
        assertThat(run.code()).as(run.said()).isZero();
        return run.said();
    }

    private static Document home() {
        return page(desk.resolve("index.html"));
    }

    /** The page behind the first link that reads so. */
    private static Document follow(Document page, String words) {
        Element link = page.select("a[href]").stream()
                .filter(one -> one.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link reads \"" + words + "\" on " + page.title()));
        String target = link.attr("href").replaceFirst("#.*", "");
        return page(Path.of(page.location()).resolveSibling(target).normalize());
    }

    private static Document page(Path file) {
        try {
            return Jsoup.parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path part) throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(file.toString());
                Files.createDirectories(to.resolveSibling(""));
                Files.copy(file, to);
            }
        }
    }
}
