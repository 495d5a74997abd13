package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.docs.Block;

/**
 * Does what the guide for regulated teams says, with the git, ssh-keygen and gpg that are installed, in a home of its own. Where
 * one of them asks for a passphrase, none is given.
 */
class RegulatedGuideTest {
    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-23T07:55:00Z"), ZoneOffset.UTC);
    private static final String TOCSIN = "./tocsin ";

    @TempDir
    Path folder;

    @TempDir
    Path home;

    @BeforeEach
    void makeAHome() throws IOException, InterruptedException {
        for (String program : List.of("git", "ssh-keygen", "gpg")) {
            assumeTrue(Files.exists(Path.of("/usr/bin", program)), program + " is not installed");
        }
        Files.createDirectories(home.resolve(".ssh"));
        Files.createDirectories(home.resolve(".gnupg"));
        Files.writeString(home.resolve(".gnupg/gpg.conf"), "batch\nquiet\npinentry-mode loopback\npassphrase ''\n");
        shell("chmod 700 ~/.gnupg");
        run("init .");
    }

    @AfterEach
    void endTheAgent() throws IOException, InterruptedException {
        if (Files.exists(home.resolve(".gnupg"))) {
            shell("gpgconf --kill gpg-agent");
        }
    }

    @Test
    void everyCommandOfTheGuideAnswersAsShown() throws IOException, InterruptedException {
        int typed = 0;

        for (Block block : Block.of(Path.of("src/docs/how-to/run-a-regulated-team.adoc"))) {
            switch (block.language()) {
                case "console" -> typed += type(block);
                case "yaml" -> Files.writeString(folder.resolve(block.title()), block.text());
                case "diff" -> change(block);
                case "text" -> assertThat(block.lines()).isNotEmpty();
                default -> throw new AssertionError(block.place() + ": what is to be done with " + block.language());
            }
        }

        assertThat(typed).isGreaterThan(20);
    }

    private int type(Block block) throws IOException, InterruptedException {
        List<String> commands = new ArrayList<>();
        List<List<String>> answers = new ArrayList<>();
        for (String line : block.lines()) {
            if (line.startsWith("$ ")) {
                commands.add(line.substring(2));
                answers.add(new ArrayList<>());
            } else {
                answers.get(answers.size() - 1).add(line);
            }
        }
        for (int i = 0; i < commands.size(); i++) {
            String command = commands.get(i);
            String answer = command.startsWith(TOCSIN) ? run(command.substring(TOCSIN.length())) : shell(command);
            String shown = answers.get(i).stream()
                    .map(line ->
                            Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")))
                    .collect(Collectors.joining("\n", "(?s)", answers.get(i).isEmpty() ? "" : "\n"));
            assertThat(answer).as(block.place() + " " + command).matches(shown);
        }
        return commands.size();
    }

    private String run(String words) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said, true);
        Tocsin.run(new Terminal(writer, writer, false), MORNING, folder, words.split(" ", -1));
        return said.toString().replace("\r\n", "\n");
    }

    /** What a command says; it has to succeed. */
    private String shell(String command) throws IOException, InterruptedException {
        String silent = command.startsWith("ssh-keygen ") ? command + " -N ''" : command;
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", silent)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("HOME", home.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_") || name.equals("XDG_CONFIG_HOME"));
        builder.environment().put("GNUPGHOME", home.resolve(".gnupg").toString());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + ": " + said).isZero();
        return said;
    }

    private void change(Block block) throws IOException {
        Path file = folder.resolve(block.title());
        String before = Files.readString(file);
        String out = marked(block, "-");
        assertThat(before).as(block.place()).containsOnlyOnce(out);
        Files.writeString(file, before.replace(out, marked(block, "+")));
    }

    private static String marked(Block block, String mark) {
        return block.lines().stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }
}
