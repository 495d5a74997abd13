package org.tocsin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.tocsin.record.Schemas;
import org.tocsin.scaffold.NewRepository;
import org.tocsin.scaffold.Scaffold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin init}: lays out a new repository. */
@Command(
        name = "init",
        description = {
            "Lays out a new repository: settings, people, policies, a playbook, workflows, and a README that says how to"
                    + " post an update. It passes its own check and builds as it is.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin init my-status              a new folder",
            "  ./tocsin init .                      a fresh clone that holds nothing yet",
            "",
            "A folder that holds anything but .git is left as it is."
        })
final class InitCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;
    private final Path current;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of the new repository: empty, or not there yet.")
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    InitCommand(Terminal terminal, Clock clock, Path current) {
        this.terminal = terminal;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        SortedMap<String, String> files = Scaffold.files(today, Schemas.all());
        try {
            NewRepository.at(current.resolve(directory).normalize()).write(files);
        } catch (NewRepository.Taken taken) {
            throw new ParameterException(spec.commandLine(), taken.getMessage(), taken);
        }
        terminal.out().println("Laid out " + files.size() + " files in " + directory + ". Next:");
        terminal.out().println();
        terminal.out().println("  ./tocsin check --repo " + directory);
        terminal.out().println("  ./tocsin build --repo " + directory);
        terminal.out().println();
        terminal.out().println("Then read " + directory.resolve("README.md").normalize() + ".");
        return ExitCode.DONE;
    }
}
