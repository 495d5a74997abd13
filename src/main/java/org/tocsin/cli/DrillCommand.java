package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tocsin drill}, which only leads to one command for each part of a drill's life. */
@Command(
        name = "drill",
        synopsisSubcommandLabel = "COMMAND",
        description = {"Drills: what was practised, held against the team's own policy.", ""},
        mixinStandardHelpOptions = true)
final class DrillCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private DrillCommand() {}

    /** The command with those it leads to. */
    static CommandLine line(Terminal terminal, Clock clock, Path current) {
        return new CommandLine(new DrillCommand())
                .addSubcommand(new DrillPlanCommand(terminal, clock, current))
                .addSubcommand(new DrillGenerateCommand(terminal, clock, current))
                .addSubcommand(new DrillScoreCommand(terminal, clock, current));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say which: "
                        + String.join(", ", spec.commandLine().getSubcommands().keySet()));
    }
}
