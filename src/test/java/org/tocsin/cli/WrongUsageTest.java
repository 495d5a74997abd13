package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUsageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "chekc | there is no command chekc; did you mean check?",
                "help | there is no command help",
                "build --ouy x | there is no option --ouy; did you mean --out?",
                "build extra | `extra` is one argument too many",
                "build --site foo | 'foo' is not one of status, desk, all",
                "import cstate nowhere --into new | there is no such folder",
            })
    void whatIsWrongIsSaidInPlainWords(String typed, String said) {
        TocsinRun run = TocsinRun.in(folder, typed.split(" "));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.said().lines().findFirst().orElseThrow()).endsWith(said);
    }
}
