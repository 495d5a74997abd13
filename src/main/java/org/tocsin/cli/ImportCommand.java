package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tocsin import}, which only leads to one command for each tool. */
@Command(
        name = "import",
        synopsisSubcommandLabel = "TOOL",
        description = {"Brings the history of another tool's status page into a new repository.", ""},
        mixinStandardHelpOptions = true)
final class ImportCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private ImportCommand() {}

    /** The command with those it leads to. */
    static CommandLine line(Terminal terminal, Clock clock, Path current) {
        return new CommandLine(new ImportCommand())
                .addSubcommand(new ImportCstateCommand(terminal, clock, current))
                .addSubcommand(new ImportStatuspageCommand(terminal, clock, current))
                .addSubcommand(new ImportUpptimeCommand(terminal, clock, current));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say which tool's page to import: cstate, statuspage or upptime");
    }
}
