package org.tocsin.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tocsin.record.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tocsin schema}: writes what editors need to complete and check records. */
@Command(
        name = "schema",
        description = {
            "Writes the JSON Schema of each kind of record. Editors complete and check records by them as you type.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  ./tocsin schema --out site/schema    in a repository, after Tocsin has become newer"
        })
final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Path current;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder they go into.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    SchemaCommand(Terminal terminal, Path current) {
        this.terminal = terminal;
        this.current = current;
    }

    @Override
    public Integer call() {
        Schemas.write(current.resolve(out));
        terminal.out().println("Wrote " + Schemas.all().size() + " schemas to " + out);
        return ExitCode.DONE;
    }
}
