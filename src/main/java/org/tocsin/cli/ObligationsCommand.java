package org.tocsin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.oncall.clock.StatutoryClock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin obligations}: prints statutory clocks that were compared with the texts, to be copied. */
@Command(
        name = "obligations",
        description = {
            "Lists statutory clocks that were compared with the texts of the laws, or prints one of them as a record to copy."
                    + " A reminder, not legal advice.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin obligations                      what there is",
            "  ./tocsin obligations gdpr-33 > escalation/obligations/gdpr-33.yaml",
            "",
            "What each file says of itself has to be made yours: who is told, who sees to it, and what starts it. Laws that"
                    + " are not in force, or whose texts disagree, are not among them."
        })
final class ObligationsCommand implements Callable<Integer> {
    /** Each file's name without its end, and what it is about. */
    private static final List<Shipped> ALL = List.of(
            new Shipped("gdpr-33", "GDPR Art. 33: personal data breach, to the supervisory authority"),
            new Shipped("nis2-23", "NIS2 Art. 23: significant incident"),
            new Shipped("nis2-23-trust-services", "NIS2 Art. 23: significant incident of a trust service"),
            new Shipped("dora-19", "DORA Art. 19 and Regulation (EU) 2025/301: major ICT-related incident"),
            new Shipped("cra-14-vulnerability", "CRA Art. 14: actively exploited vulnerability"),
            new Shipped("cra-14-incident", "CRA Art. 14: severe incident"),
            new Shipped("sec-8-k", "SEC Form 8-K item 1.05: material cybersecurity incident"),
            new Shipped("hipaa-164", "HIPAA 164.404 and 164.408: breach, 500 people or more"),
            new Shipped("hipaa-164-small", "HIPAA 164.404 and 164.408: breach, fewer than 500 people"));

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Which one to print; without it, all are listed.")
    private @Nullable String name;

    ObligationsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private record Shipped(String name, String about) {}

    /** The names of all, in the order they are listed. */
    static List<String> names() {
        return ALL.stream().map(Shipped::name).toList();
    }

    @Override
    public Integer call() {
        if (name == null) {
            ALL.forEach(one -> terminal.out().printf("  %-24s%s%n", one.name(), one.about()));
            terminal.out().println();
            terminal.out().println(StatutoryClock.REMINDER);
            return ExitCode.DONE;
        }
        Shipped found = Named.find(spec, "obligation", name, ALL, Shipped::name, Shipped::about);
        terminal.out().print(text(found.name()));
        return ExitCode.DONE;
    }

    private static String text(String name) {
        String path = "/tocsin/obligations/" + name + ".yaml";
        try (InputStream stream = Objects.requireNonNull(ObligationsCommand.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
