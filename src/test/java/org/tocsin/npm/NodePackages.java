package org.tocsin.npm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * The packages of {@code src/test/npm/}, installed once for all tests into {@code target/npm/} and kept while the lock file
 * stays as it is.
 *
 * <p>Where there is no Node with npm, the test that asks is skipped and says so; it fails in CI, where nobody reads what was
 * skipped.
 */
public final class NodePackages {
    private static final Path GIVEN = Path.of("src/test/npm");
    private static final Path HOME = Path.of("target/npm").toAbsolutePath();
    private static final String LOCK = "package-lock.json";
    private static final String NO_NODE =
            "There is no Node.js with npm here, so no client from npm has read what is built."
                    + " Install both (Debian and Ubuntu: apt-get install nodejs npm).";

    private NodePackages() {}

    /** The folder of an installed package. */
    public static Path folder(String name) {
        return install().resolve("node_modules").resolve(name);
    }

    /**
     * Runs a script of {@code src/test/npm/}, which may require every package there.
     *
     * @param script its file name
     * @return what it wrote to its standard output
     * @throws AssertionError when it ends with another code than 0, with all it said
     */
    public static String run(String script, String... arguments) {
        Path home = install();
        List<String> command =
                new ArrayList<>(List.of("node", home.resolve(script).toString()));
        command.addAll(List.of(arguments));
        Ended ended = start(home, command);
        if (ended.code() != 0) {
            throw new AssertionError(String.join(" ", command) + " ended with " + ended.code() + ":\n" + ended.said()
                    + ended.complained());
        }
        return ended.said();
    }

    /**
     * Runs code that stands elsewhere, as {@link #run} does.
     *
     * @param name of a file; its end says what kind of script it is
     */
    public static String runCode(String name, String code, String... arguments) throws IOException {
        Files.writeString(install().resolve(name), code);
        return run(name, arguments);
    }

    private static synchronized Path install() {
        try {
            Path done = HOME.resolve("installed.json");
            String lock = Files.readString(GIVEN.resolve(LOCK));
            Files.createDirectories(HOME);
            copyGiven();
            requireNode();
            if (!Files.exists(done) || !Files.readString(done).equals(lock)) {
                Files.deleteIfExists(done);
                Ended ended = start(HOME, List.of("npm", "ci", "--ignore-scripts", "--prefer-offline"));
                if (ended.code() != 0) {
                    throw missing("npm ci ended with " + ended.code() + ":\n" + ended.said() + ended.complained());
                }
                Files.writeString(done, lock);
            }
            return HOME;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot install the packages of " + GIVEN, e);
        }
    }

    private static void copyGiven() throws IOException {
        try (Stream<Path> files = Files.list(GIVEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, HOME.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void requireNode() {
        try {
            start(HOME, List.of("node", "--version"));
            start(HOME, List.of("npm", "--version"));
        } catch (UncheckedIOException e) {
            throw missing(NO_NODE);
        }
    }

    private static RuntimeException missing(String why) {
        System.out.println(why);
        return "true".equals(System.getenv("CI")) ? new IllegalStateException(why) : new TestAbortedException(why);
    }

    private record Ended(int code, String said, String complained) {}

    private static Ended start(Path folder, List<String> command) {
        try {
            Path complaints = Files.createTempFile("tocsin-node", ".txt");
            try {
                ProcessBuilder builder =
                        new ProcessBuilder(command).directory(folder.toFile()).redirectError(complaints.toFile());
                builder.environment().merge("NO_PROXY", "127.0.0.1", (others, ours) -> others + "," + ours);
                Process process = builder.start();
                process.getOutputStream().close();
                String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (!process.waitFor(5, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new IllegalStateException(String.join(" ", command) + " does not end");
                }
                return new Ended(process.exitValue(), said, Files.readString(complaints));
            } finally {
                Files.deleteIfExists(complaints);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
