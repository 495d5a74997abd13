package org.tocsin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Condition;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Trigger;
import org.tocsin.oncall.triage.Facts;
import org.tocsin.oncall.triage.Question;
import org.tocsin.oncall.triage.Triage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tocsin triage}: says how bad it is. */
@Command(
        name = "triage",
        description = {
            "Says how bad an incident is from what is known: its severity and why, whether leadership is told, and which"
                    + " obligations start.",
            "",
            "At a terminal it asks for what is not known and would make a difference, one question at a time; an empty answer"
                    + " leaves it open.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin triage --process payment-sync",
            "  ./tocsin triage --process payment-sync --fact workflow-success-percent=40 --no-input",
            "  ./tocsin triage --fact personal-data-breach-likely=yes --format json"
        })
final class TriageCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;
    private final Path current;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Mixin
    private final AskingOptions asking = new AskingOptions();

    @Option(names = "--process", paramLabel = "P", description = "What has failed: its id, or a part; by default any.")
    private @Nullable String process;

    @Option(
            names = "--fact",
            paramLabel = "NAME=VALUE",
            description = "Something known: yes, no or a number. May be given several times.")
    private Map<String, String> given = new LinkedHashMap<>();

    @Option(names = "--no-input", description = "Ask nothing.")
    private boolean noInput;

    TriageCommand(Terminal terminal, Clock clock, Path current) {
        this.terminal = terminal;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public Integer call() throws IOException {
        Answering answering = Answering.read(repository, current, clock, terminal);
        if (answering == null) {
            return ExitCode.PROBLEMS;
        }
        Instant at = asking.at(repository, clock, answering.zone());
        ProcessId what = process(answering.escalation());
        Facts facts = facts(answering.escalation());
        if (terminal.in() != null && !noInput && !asking.json()) {
            facts = asked(answering.escalation(), what, facts, at);
        }
        Triage triage = Triage.of(answering.escalation(), what, facts, at);
        TriageAnswer answer = new TriageAnswer(what, at, facts, triage);
        terminal.out()
                .print(asking.json() ? TriageJson.of(answer, answering) : new TriageText(answer, answering).text());
        return ExitCode.DONE;
    }

    private @Nullable ProcessId process(Escalation escalation) {
        return process == null
                ? null
                : Named.find(
                                spec,
                                "process",
                                process,
                                escalation.processes(),
                                one -> one.id().value(),
                                BusinessProcess::name)
                        .id();
    }

    private Facts facts(Escalation escalation) {
        List<Condition> conditions = conditions(escalation).toList();
        List<String> known = List.copyOf(
                new TreeSet<>(conditions.stream().map(Condition::fact).toList()));
        Facts facts = Facts.NONE;
        for (Map.Entry<String, String> one : given.entrySet()) {
            String fact = Named.find(spec, "fact", one.getKey(), known, name -> name, name -> name);
            Condition condition = conditions.stream()
                    .filter(candidate -> candidate.fact().equals(fact))
                    .findFirst()
                    .orElseThrow();
            boolean yesOrNo = Facts.asksYesOrNo(condition);
            if (!fits(one.getValue(), yesOrNo)) {
                throw new ParameterException(
                        spec.commandLine(),
                        fact + " is " + (yesOrNo ? "yes or no" : "a number") + ", not '" + one.getValue() + "'");
            }
            facts = facts.with(fact, one.getValue());
        }
        return facts;
    }

    private static Stream<Condition> conditions(Escalation escalation) {
        return Stream.of(
                        escalation.severities().stream()
                                .flatMap(severity -> severity.triggers().stream())
                                .map(Trigger::condition),
                        escalation.objectives().stream()
                                .flatMap(objective -> objective.triggers().stream())
                                .map(trigger -> trigger.condition()),
                        escalation.obligations().stream().flatMap(obligation -> obligation.arises().stream()))
                .flatMap(conditions -> conditions);
    }

    /** Asks on, after each answer only what still makes a difference. */
    private Facts asked(Escalation escalation, @Nullable ProcessId what, Facts before, Instant at) throws IOException {
        Facts facts = before;
        Set<String> leftOpen = new HashSet<>();
        while (true) {
            Question question = Triage.of(escalation, what, facts, at).questions().stream()
                    .filter(one -> !leftOpen.contains(one.fact()))
                    .findFirst()
                    .orElse(null);
            if (question == null) {
                return facts;
            }
            String answer = ask(question);
            if (answer == null) {
                return facts;
            }
            if (answer.isEmpty()) {
                leftOpen.add(question.fact());
            } else {
                facts = facts.with(question.fact(), answer);
            }
        }
    }

    /** What is typed, once it fits; empty where it is not known, null when no more comes. */
    private @Nullable String ask(Question question) throws IOException {
        terminal.err().println(question.because().get(0));
        while (true) {
            terminal.err().print("  " + TriageText.asked(question) + " ");
            terminal.err().flush();
            String typed = terminal.in() == null ? null : terminal.in().readLine();
            if (typed == null) {
                return null;
            }
            String answer = typed.strip();
            if (question.yesOrNo() && (answer.equals("y") || answer.equals("n"))) {
                return answer.equals("y") ? "yes" : "no";
            }
            if (answer.isEmpty() || fits(answer, question.yesOrNo())) {
                return answer;
            }
            terminal.err().println("  Please type " + (question.yesOrNo() ? "yes, no" : "a number") + " or nothing.");
        }
    }

    private static boolean fits(String value, boolean yesOrNo) {
        return yesOrNo
                ? value.equals("yes") || value.equals("no")
                : Facts.number(value).isPresent();
    }
}
