package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.record.Schemas;

class SchemaCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everySchemaIsWrittenIntoTheFolder() throws IOException {
        assertThat(run("schema", "--out", "site/schema")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString())
                .isEqualToNormalizingNewlines("Wrote " + Schemas.all().size() + " schemas to site/schema\n");
        assertThat(Files.readString(folder.resolve("site/schema/incident.json")))
                .isEqualTo(Schemas.all().get("incident.json"));
    }

    @Test
    void withoutAFolderItSaysHowItIsUsed() {
        assertThat(run("schema")).isEqualTo(ExitCode.USAGE);

        assertThat(err.toString()).contains("--out=DIR");
    }

    private int run(String... args) {
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
        return Tocsin.run(terminal, Clock.systemUTC(), folder, args);
    }
}
