package org.tocsin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.Twist;
import org.tocsin.oncall.Course;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code tocsin}, which only leads to others. */
@Command(
        name = "tocsin",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        description = {"Publishes a customer status page and an internal desk from records in git.", ""},
        footer = {
            "",
            "Start here:",
            "  ./tocsin init my-status      lay out a new repository",
            "  ./tocsin check               say what is wrong in the records, and how to fix it",
            "  ./tocsin build               check, then build both sites into target/site/",
            "",
            "Exit codes: 0 done, 1 problems in records, 2 wrong usage, 3 failure.",
            "Each command explains itself: tocsin COMMAND --help"
        })
public final class Tocsin implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private Tocsin() {}

    /**
     * Runs one command line.
     *
     * @param folder the current folder, against which paths in {@code args} are resolved
     * @return one of the codes in the help
     */
    static int run(Terminal terminal, Clock clock, Path folder, String... args) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("book", () -> new BookCommand(terminal, clock, folder));
        commands.put("build", () -> new BuildCommand(terminal, clock, folder));
        commands.put("bundle", () -> new BundleCommand(terminal, clock, folder));
        commands.put("check", () -> new CheckCommand(terminal, clock, folder));
        commands.put("contention", () -> new ContentionCommand(terminal, clock, folder));
        commands.put("coverage", () -> new CoverageCommand(terminal, clock, folder));
        commands.put("diff", () -> new DiffCommand(terminal, clock, folder));
        commands.put("drill", () -> DrillCommand.line(terminal, clock, folder));
        commands.put("init", () -> new InitCommand(terminal, clock, folder));
        commands.put("import", () -> ImportCommand.line(terminal, clock, folder));
        commands.put("oncall", () -> new OnCallCommand(terminal, clock, folder));
        commands.put("schema", () -> new SchemaCommand(terminal, folder));
        commands.put("who", () -> new WhoCommand(terminal, clock, folder));
        commands.put("next", () -> new NextCommand(terminal, clock, folder));
        commands.put("triage", () -> new TriageCommand(terminal, clock, folder));
        commands.put("obligations", () -> new ObligationsCommand(terminal));
        CommandLine line = new CommandLine(new Tocsin());
        // Help and advice on a mistyped name want all of them; looking up the options of each takes its time.
        boolean oneWillDo = args.length > 0 && commands.containsKey(args[0]);
        commands.forEach((name, command) -> {
            if (!oneWillDo || name.equals(args[0])) {
                line.addSubcommand(command.get());
            }
        });
        line.setOut(terminal.out())
                .setErr(terminal.err())
                .registerConverter(SiteChoice.class, new WordConverter<>(SiteChoice.values()))
                .registerConverter(Profile.class, new WordConverter<>(Profile.values()))
                .registerConverter(Course.class, new WordConverter<>(Course.values()))
                .registerConverter(ReportFormat.class, new WordConverter<>(ReportFormat.values()))
                .registerConverter(AnswerFormat.class, new WordConverter<>(AnswerFormat.values()))
                .registerConverter(DrillMode.class, new WordConverter<>(DrillMode.values()))
                .registerConverter(LossClass.class, new WordConverter<>(LossClass.values()))
                .registerConverter(Twist.class, new WordConverter<>(Twist.values()))
                .registerConverter(ImportOptions.Format.class, new WordConverter<>(ImportOptions.Format.values()))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(96);
        line.setParameterExceptionHandler((e, arguments) -> {
            terminal.err().println("tocsin: " + WrongUsage.explain(e));
            terminal.err().println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((e, command, arguments) -> {
            terminal.progressEnds();
            return failure(e, terminal);
        });
        return line.execute(args);
    }

    private static int failure(Exception e, Terminal terminal) {
        if (e instanceof UncheckedIOException || e instanceof IOException) {
            terminal.err().println("tocsin: " + e.getMessage());
        } else {
            terminal.err()
                    .println("tocsin: this is a mistake in Tocsin, not in your records. Please report what follows.");
            e.printStackTrace(terminal.err());
        }
        return ExitCode.FAILURE;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
