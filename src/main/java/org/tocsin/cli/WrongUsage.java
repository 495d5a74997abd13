package org.tocsin.cli;

import java.util.Collection;
import java.util.List;
import org.tocsin.record.shape.NearestWord;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what is wrong with a command line, and what was probably meant. */
final class WrongUsage {
    private WrongUsage() {}

    static String explain(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return String.valueOf(e.getMessage());
        }
        String typed = unmatched.getUnmatched().get(0);
        CommandSpec command = e.getCommandLine().getCommandSpec();
        if (typed.startsWith("-")) {
            String name = typed.split("=", 2)[0];
            return "there is no option " + name + meant(name, options(command));
        }
        if (command.subcommands().isEmpty()) {
            return "`" + typed + "` is one argument too many";
        }
        return "there is no command " + typed
                + meant(typed, command.subcommands().keySet());
    }

    private static List<String> options(CommandSpec command) {
        return command.options().stream().map(option -> option.longestName()).toList();
    }

    private static String meant(String typed, Collection<String> known) {
        return NearestWord.to(typed, known)
                .map(word -> "; did you mean " + word + "?")
                .orElse("");
    }
}
