package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Severity;
import org.tocsin.oncall.Course;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tocsin who}: says who is contacted, and who may approve what. */
@Command(
        name = "who",
        description = {
            "Says whom to call now, what happens when nobody answers, who may approve what, and who may have to be told.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin who --process payment-sync --severity sev1     now",
            "  ./tocsin who --process pay --severity 1 --at 2026-12-27T03:00",
            "  ./tocsin who --process payment-sync --severity sev1 --course first-step-late",
            "  ./tocsin who --process payment-sync --severity sev1 --rev v2.3 --at 2026-05-01T03:00",
            "",
            "A process and a severity may be named by a part that only one has. Telephone numbers and the time where each"
                    + " person is stand beside them; all other times are in the desk's zone."
        })
final class WhoCommand implements Callable<Integer> {
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

    @Option(names = "--process", required = true, paramLabel = "P", description = "What has failed: its id, or a part.")
    @SuppressWarnings("NullAway.Init")
    private String process;

    @Option(
            names = "--severity",
            required = true,
            paramLabel = "S",
            description = "How bad it is, such as sev1; `./tocsin triage` helps to tell.")
    @SuppressWarnings("NullAway.Init")
    private String severity;

    @Option(
            names = "--course",
            paramLabel = "COURSE",
            defaultValue = "nobody-acknowledges",
            description = "What those who are called do: nobody-acknowledges (default), first-step-late or"
                    + " acknowledged-without-progress.")
    @SuppressWarnings("NullAway.Init")
    private Course course;

    WhoCommand(Terminal terminal, Clock clock, Path current) {
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
        BusinessProcess what = Named.find(
                spec,
                "process",
                process,
                answering.escalation().processes(),
                one -> one.id().value(),
                BusinessProcess::name);
        Severity how = Named.find(
                spec,
                "severity",
                severity,
                answering.escalation().severities(),
                one -> one.id().value(),
                Severity::name);
        Instant at = asking.at(repository, clock, answering.zone());
        WhoAnswer answer = WhoAnswer.of(answering, what, how, at, course);
        terminal.out().print(asking.json() ? WhoJson.of(answer, answering) : new WhoText(answer, answering).text());
        return ExitCode.DONE;
    }
}
