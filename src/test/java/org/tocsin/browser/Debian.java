package org.tocsin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Installs packages on a machine whose owner let the build do so: one with apt-get, where we are root. */
final class Debian {
    private static final Path APT_GET = Path.of("/usr/bin/apt-get");

    private Debian() {}

    static boolean mayInstall() {
        return System.getProperty("user.name", "").equals("root") && Files.isExecutable(APT_GET);
    }

    /** Says what it does, for this takes a minute; a failure is said too, and left to whoever looks for the packages. */
    static void install(String... packages) {
        System.out.println(
                "The browser tests need a browser; installing Debian's " + String.join(", ", packages) + ".");
        List<String> install = new ArrayList<>(List.of("install", "-y", "-qq", "--no-install-recommends"));
        install.addAll(List.of(packages));
        if (aptGet(List.of("update", "-qq"))) {
            aptGet(install);
        }
    }

    private static boolean aptGet(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(APT_GET.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                System.out.println(String.join(" ", command) + " ended with " + code + ":\n" + said);
            }
            return code == 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
