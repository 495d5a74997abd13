package org.tocsin.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium and the driver that belongs to it.
 *
 * @param browser the executable
 * @param driver the executable of ChromeDriver
 */
record Chromium(Path browser, Path driver) {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> DRIVERS = List.of("chromedriver");

    /** Looks at {@code CHROME_BIN} and {@code CHROMEDRIVER}, then along the {@code PATH}. */
    static Optional<Chromium> find(Map<String, String> environment) {
        return executable(environment, "CHROME_BIN", BROWSERS)
                .flatMap(browser ->
                        executable(environment, "CHROMEDRIVER", DRIVERS).map(driver -> new Chromium(browser, driver)));
    }

    /** As {@link #find}; where none is found or named and Debian's packages may be installed, installs them first. */
    static Optional<Chromium> findOrInstall(Map<String, String> environment) {
        Optional<Chromium> found = find(environment);
        boolean named = environment.containsKey("CHROME_BIN") || environment.containsKey("CHROMEDRIVER");
        if (found.isEmpty() && !named && Debian.mayInstall()) {
            Debian.install("chromium", "chromium-driver", "fonts-liberation");
            return find(environment);
        }
        return found;
    }

    private static Optional<Path> executable(Map<String, String> environment, String variable, List<String> names) {
        String named = environment.get(variable);
        if (named != null && !named.isBlank()) {
            return Stream.of(Path.of(named)).filter(Files::isExecutable).findFirst();
        }
        List<String> folders = List.of(environment.getOrDefault("PATH", "").split(File.pathSeparator));
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
