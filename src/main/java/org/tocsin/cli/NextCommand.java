package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.Incident;
import org.tocsin.record.Recorded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin next}: says what an open incident's policy asks for next. */
@Command(
        name = "next",
        description = {
            "Says the next step of an open incident: at what instant, and whom it tells; and what is late.",
            "",
            "What has happened is read from the incident's record, so write down there who acknowledged, and when.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin next                            the one incident that is open",
            "  ./tocsin next card-payments              the one whose name holds this",
            "  ./tocsin next card-payments --at 2026-11-23T09:40"
        })
final class NextCommand implements Callable<Integer> {
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

    @Parameters(
            paramLabel = "INCIDENT",
            arity = "0..1",
            description = "Its id, or a part of it; by default the one that is open.")
    private @Nullable String incident;

    NextCommand(Terminal terminal, Clock clock, Path current) {
        this.terminal = terminal;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public Integer call() {
        Answering answering = Answering.read(repository, current, clock, terminal);
        if (answering == null) {
            return ExitCode.PROBLEMS;
        }
        Instant at = asking.at(repository, clock, answering.zone());
        IncidentRecord record = find(answering);
        NextAnswer answer = NextAnswer.of(answering, record, at);
        terminal.out().print(asking.json() ? NextJson.of(answer, answering) : new NextText(answer, answering).text());
        return ExitCode.DONE;
    }

    private IncidentRecord find(Answering answering) {
        List<IncidentRecord> all =
                answering.records().incidents().stream().map(Recorded::value).toList();
        if (incident != null) {
            return Named.find(
                    spec,
                    "incident",
                    incident,
                    all,
                    one -> one.id().value(),
                    one -> one.customer().title());
        }
        List<IncidentRecord> open = all.stream()
                .filter(one ->
                        one.customer() instanceof Incident && one.customer().open())
                .toList();
        if (open.size() == 1) {
            return open.get(0);
        }
        throw new ParameterException(
                spec.commandLine(),
                open.isEmpty()
                        ? "no incident is open; name one"
                        : "several are open, name one: "
                                + String.join(
                                        ", ",
                                        open.stream()
                                                .map(one -> one.id().value())
                                                .toList()));
    }
}
