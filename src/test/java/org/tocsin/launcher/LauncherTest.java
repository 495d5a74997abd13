package org.tocsin.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path REAL_JAVA_HOME = Path.of(System.getProperty("java.home"));

    @TempDir
    Path temp;

    private Path home;
    private Path bin;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void copyTheLauncherIntoAFolderOfItsOwn() throws IOException {
        home = Files.createDirectories(temp.resolve("a home"));
        bin = Files.createDirectories(temp.resolve("bin"));
        Files.copy(Path.of("tocsin"), home.resolve("tocsin"), StandardCopyOption.COPY_ATTRIBUTES);
        environment.put("JAVA_HOME", REAL_JAVA_HOME.toString());
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
        environment.put("LC_ALL", "C.UTF-8");
    }

    @Test
    void theFirstRunMakesTheArchiveAndLaterOnesStartWithoutAWord() throws Exception {
        writeEchoJar(home.resolve("target/tocsin.jar"));

        var first = run(home, "./tocsin", "one", "two words");
        var second = run(home, "./tocsin", "exit", "7");

        assertThat(first.out()).isEqualTo("args=one,two words stdin=from the pipe");
        assertThat(first.err()).startsWith("tocsin: preparing for Java ").hasLineCount(1);
        assertThat(second).isEqualTo(new Outcome(7, "args=exit,7 stdin=from the pipe", ""));
        assertThat(filesIn("target"))
                .hasSize(3)
                .anySatisfy(name -> assertThat(name).endsWith(".archive"))
                .anySatisfy(name -> assertThat(name).endsWith(".archive.note"));
    }

    @Test
    void aNewJarGetsANewArchive() throws Exception {
        writeEchoJar(home.resolve("target/tocsin.jar"));
        run(home, "./tocsin");
        writeEchoJar(home.resolve("target/tocsin.jar"));

        var afterwards = run(home, "./tocsin");

        assertThat(afterwards.err()).startsWith("tocsin: preparing for Java ");
        assertThat(afterwards.exit()).isZero();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNoError() throws Exception {
        writeEchoJar(home.resolve("target/tocsin.jar"));
        writeScript(bin.resolve("mkdir"), "exit 1");

        var outcome = run(home, "./tocsin", "go");

        assertThat(outcome).isEqualTo(new Outcome(0, "args=go stdin=from the pipe", ""));
    }

    @Test
    void aJavaThatCannotMakeArchivesIsAskedOnceOnly() throws Exception {
        writeEchoJar(home.resolve("target/tocsin.jar"));
        useJava(
                "17.0.1",
                "case \"$*\" in *-Xshare:dump*) exit 1 ;; esac",
                "exec \"" + REAL_JAVA_HOME + "/bin/java\" \"$@\"");

        var first = run(home, "./tocsin", "go");
        var second = run(home, "./tocsin", "go");

        assertThat(first.out()).isEqualTo("args=go stdin=from the pipe");
        assertThat(second).isEqualTo(new Outcome(0, "args=go stdin=from the pipe", ""));
    }

    @Test
    void aRepositoryThatCannotBeBuiltIsNoExampleSoANewOneIsLaidOut() throws Exception {
        writeEchoJar(home.resolve("target/tocsin.jar"));
        var calls = temp.resolve("calls");
        useJava("17.0.1", "echo \"$*\" >> '" + calls + "'", "case \"$*\" in *'--repo " + home + " '*) exit 1 ;; esac");

        var outcome = run(home, "./tocsin", "go");

        assertThat(outcome.exit()).isZero();
        assertThat(Files.readAllLines(calls))
                .satisfiesExactly(
                        call -> assertThat(call).contains(" build --no-cache --repo " + home + " --out "),
                        call -> assertThat(call).contains(" init ").endsWith("/example"),
                        call -> assertThat(call)
                                .contains(" build --no-cache --repo ")
                                .contains("/example --out "),
                        call -> assertThat(call)
                                .contains(" drill generate --repo ")
                                .contains("/example --mode tabletop "),
                        call -> assertThat(call).contains(" -Xshare:dump "),
                        call -> assertThat(call).endsWith(" go"));
    }

    @Test
    void twoAtOnceDoNotDisturbEachOther() throws Exception {
        writeEchoJar(home.resolve("target/tocsin.jar"));

        var one = start(home, "./tocsin", "one");
        var two = start(home, "./tocsin", "two");

        assertThat(outcomeOf(one).out()).isEqualTo("args=one stdin=from the pipe");
        assertThat(outcomeOf(two).out()).isEqualTo("args=two stdin=from the pipe");
        assertThat(filesIn("target")).hasSize(3);
        assertThat(run(home, "./tocsin").err()).isEmpty();
    }

    @Test
    void itIsFoundThroughLinksFromAnywhere() throws Exception {
        writeEchoJar(home.resolve("target/tocsin.jar"));
        environment.put("TOCSIN_ARCHIVE", "off");
        var elsewhere = Files.createDirectories(temp.resolve("else where/deep"));
        Files.createSymbolicLink(home.resolve("by-name"), Path.of("tocsin"));
        Files.createSymbolicLink(bin.resolve("bell"), Path.of("../a home/by-name"));

        assertThat(run(elsewhere, "bell", "x").out()).isEqualTo("args=x stdin=from the pipe");
        assertThat(run(elsewhere, "../../a home/tocsin", "y").out()).isEqualTo("args=y stdin=from the pipe");
        assertThat(run(elsewhere, home.resolve("tocsin").toString(), "z").out())
                .isEqualTo("args=z stdin=from the pipe");
        assertThat(filesIn("target")).containsExactly("tocsin.jar");
    }

    @Test
    void aMissingJarIsBuiltAndBuiltAgainOnlyWhenASourceIsNewer() throws Exception {
        environment.put("TOCSIN_ARCHIVE", "off");
        Files.createFile(home.resolve("pom.xml"));
        writeEchoJar(temp.resolve("built.jar"));
        writeScript(
                bin.resolve("mvn"),
                "echo \"mvn $*\"",
                "mkdir -p target && cat '" + temp.resolve("built.jar") + "' > target/tocsin.jar");

        var first = run(home, "./tocsin", "a");
        var second = run(home, "./tocsin", "b");
        Files.createDirectories(home.resolve("src/main"));
        var third = run(home, "./tocsin", "c");

        assertThat(first.out()).isEqualTo("args=a stdin=from the pipe");
        assertThat(first.err()).isEqualTo("""
                        tocsin: building target/tocsin.jar (on first use, and when its sources have changed)
                        mvn -q --batch-mode --no-transfer-progress -DskipTests -Dmaven.test.skip package
                        """);
        assertThat(second).isEqualTo(new Outcome(0, "args=b stdin=from the pipe", ""));
        assertThat(third.err()).isEqualTo(first.err());
    }

    @Test
    void aFailedBuildEndsItAndSaysSo() throws Exception {
        Files.createFile(home.resolve("pom.xml"));
        writeScript(bin.resolve("mvn"), "echo '[ERROR] no such thing'", "exit 1");

        var outcome = run(home, "./tocsin", "a");

        assertThat(outcome).isEqualTo(new Outcome(3, "", """
                                tocsin: building target/tocsin.jar (on first use, and when its sources have changed)
                                [ERROR] no such thing
                                tocsin: the build of target/tocsin.jar failed
                                """));
        assertThat(filesIn("target")).isEmpty();
    }

    @Test
    void anOldJavaIsRefusedByName() throws Exception {
        useJava("11.0.2", "exit 99");

        var outcome = run(home, "./tocsin");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err())
                .startsWith("tocsin: needs Java 17 or later, but ")
                .contains(" is 11.0.2. ");
    }

    @Test
    void aMissingJavaIsNamedWithItsPlace() throws Exception {
        environment.put("JAVA_HOME", "/no/such/java");

        var outcome = run(home, "./tocsin");

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        3,
                        "",
                        "tocsin: JAVA_HOME is /no/such/java, but there is no /no/such/java/bin/java."
                                + " Set it to a Java 17 or later, or unset it.\n"));
    }

    private record Outcome(int exit, String out, String err) {}

    private record Started(Process process, Path out, Path err) {}

    private Outcome run(Path folder, String... command) throws IOException, InterruptedException {
        return outcomeOf(start(folder, command));
    }

    private Started start(Path folder, String... command) throws IOException {
        var out = Files.createTempFile(temp, "out", "");
        var err = Files.createTempFile(temp, "err", "");
        var given = Files.writeString(Files.createTempFile(temp, "in", ""), "from the pipe");
        // A shell looks the command up on the PATH given to it; the JVM would use its own.
        var line = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$@\"", "sh"));
        line.addAll(List.of(command));
        var builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectInput(given.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Started(builder.start(), out, err);
    }

    private static Outcome outcomeOf(Started started) throws IOException, InterruptedException {
        int exit = started.process().waitFor();
        return new Outcome(exit, Files.readString(started.out()), Files.readString(started.err()));
    }

    private List<String> filesIn(String folder) throws IOException {
        try (var files = Files.list(home.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void useJava(String version, String... lines) throws IOException {
        var javaHome = Files.createDirectories(temp.resolve("java"));
        Files.createDirectories(javaHome.resolve("bin"));
        Files.writeString(javaHome.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        writeScript(javaHome.resolve("bin/java"), lines);
        environment.put("JAVA_HOME", javaHome.toString());
    }

    private static void writeScript(Path file, String... lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n", UTF_8);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static void writeEchoJar(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        var name = Echo.class.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                InputStream bytes = Echo.class.getResourceAsStream("Echo.class")) {
            jar.putNextEntry(new JarEntry(name));
            bytes.transferTo(jar);
        }
    }
}
