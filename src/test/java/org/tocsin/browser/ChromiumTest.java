package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {
    @TempDir
    Path folder;

    @Test
    void itIsFoundAlongThePathUnderAnyOfItsNames() throws IOException {
        Path browser = program("google-chrome");
        Path driver = program("chromedriver");

        assertThat(Chromium.find(Map.of("PATH", "/nowhere:" + folder))).contains(new Chromium(browser, driver));
    }

    @Test
    void theNamedOneGoesBeforeAllOthers() throws IOException {
        program("chromium");
        Path browser = program("my-browser");
        Path driver = program("my-driver");

        assertThat(Chromium.find(Map.of(
                        "PATH",
                        folder.toString(),
                        "CHROME_BIN",
                        browser.toString(),
                        "CHROMEDRIVER",
                        driver.toString())))
                .contains(new Chromium(browser, driver));
    }

    @Test
    void aBrowserWithoutItsDriverIsOfNoUse() throws IOException {
        program("chromium");

        assertThat(Chromium.find(Map.of("PATH", folder.toString()))).isEmpty();
    }

    @Test
    void aNameThatLeadsNowhereIsNotReplacedByAnother() throws IOException {
        program("chromium");
        program("chromedriver");

        assertThat(Chromium.find(Map.of("PATH", folder.toString(), "CHROME_BIN", "/nowhere/chrome")))
                .isEmpty();
    }

    private Path program(String name) throws IOException {
        return Files.createFile(
                folder.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
