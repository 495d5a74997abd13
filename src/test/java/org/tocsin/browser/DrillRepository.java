package org.tocsin.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The small repository of the scenarios, with one process whose data can be checked, and one failure to practise. */
final class DrillRepository {
    static final Path PACK = Path.of("src/test/resources/org/tocsin/browser/drill-pack.json");

    private static final Path BASE = Path.of("src/test/scenarios/base");

    private static final String PROCESS = """
            name: Card flow
            summary: Carries card payments to the ledger.
            owner: ana
            criticality: critical
            platform: runner
            workflows: [{id: payments-in, name: Payments in, does: Books each payment}]
            components: [cards]
            objective: paid-within-a-day
            playbooks: [content/playbooks/card-flow.adoc]
            containment:
              - {strategy: Stop Payments in, effect: Payments wait, triggered-by: technical-lead, workflows: [payments-in]}
            integrity-checks:
              - {id: ledger, compare: Payments against the ledger, expected: No difference}
            """;

    private static final String SCENARIO = """
            title: Things are done twice
            mode: workflow-runner
            losses: [partial]
            needs: []
            shows: [service-level]
            truth: The queue was read twice.
            symptoms: {customers: [Money is taken twice.], staff: [Numbers differ.], vendors: [All is well.], monitors: [More runs.]}
            containment: [{does: Stop the flow., because: It goes on.}]
            recovery: [{does: Undo the second half., because: The first is right.}]
            traps: [{trap: Deleting rows., right: Save them first.}]
            decisions:
              - {id: back, asks: "Do we go back to the last version?", options: [Yes, No], authority: [rollback], good: What is lost.}
            injects:
              - {id: alert, type: alert, text: An alert., expected: Somebody answers., contingency: It rings again.}
              - {id: caller, type: customer-report, text: A call., expected: Somebody writes., contingency: Another call.}
              - {id: ask, type: authority-request, decision: back, text: "May I?", expected: Somebody decides., contingency: I will.}
            """;

    private DrillRepository() {}

    /** Lays it down in an empty folder. */
    static void in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(folder, BASE.relativize(file).toString(), Files.readString(file));
            }
        }
        write(folder, "escalation/processes/card-flow.yaml", PROCESS);
        write(folder, "content/drills/scenarios/things-twice.yaml", SCENARIO);
    }

    static Path write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Every file of a folder with all that it holds. */
    static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(DrillRepository::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot read " + file, e);
        }
    }
}
