package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tocsin.FreshFile;

/** The reference of commands is what {@code --help} says, so that the two cannot differ. */
class CommandsReferenceTest {
    private static final Path PAGE = Path.of("src/docs/reference/commands.adoc");
    private static final Pattern SUBCOMMAND = Pattern.compile("(?m)^  ([a-z]+)  +\\S");

    @Test
    void thePageIsWhatTheCommandsSayOfThemselves() throws IOException {
        FreshFile.assertFresh(PAGE, page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                // Made from the commands. Refresh: mvn test -Drefresh=true -Dtest=CommandsReferenceTest
                = Commands

                What each command says of itself with `--help`. In the folder of Tocsin they are started with `./tocsin`.

                """);
        section("", page);
        return page.append("""
                == Environment

                JAVA_HOME:: the Java that runs Tocsin, 17 or later; otherwise the one on the `PATH`.
                TOCSIN_OPTS:: more options for Java.
                TOCSIN_ARCHIVE:: `off` neither makes nor uses the class-data archive that makes later runs start at once.
                """).toString();
    }

    private static void section(String command, StringBuilder page) {
        String help = help(command);
        page.append("== ").append(("tocsin " + command).strip()).append("\n\n");
        page.append("....\n").append(help).append("....\n\n");
        int list = help.indexOf("\nCommands:\n");
        if (list >= 0) {
            int end = help.indexOf("\n\n", list);
            String names = help.substring(list, end < 0 ? help.length() : end);
            SUBCOMMAND
                    .matcher(names)
                    .results()
                    .forEach(match -> section((command + " " + match.group(1)).strip(), page));
        }
    }

    private static String help(String command) {
        StringWriter out = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(new StringWriter(), true), false);
        String[] words = (command + " --help").strip().split(" ");
        assertThat(Tocsin.run(terminal, Clock.systemUTC(), Path.of(""), words)).isEqualTo(ExitCode.DONE);
        return out.toString().replace("\r\n", "\n").replaceAll("(?m) +$", "").stripTrailing() + "\n";
    }
}
