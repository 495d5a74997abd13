package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.docs.Block;

/** Does what the guides on escalation, on-call, drills and playbooks say, in a repository as {@code tocsin init} lays it out. */
class EscalationGuidesTest {
    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-23T07:55:00Z"), ZoneOffset.UTC);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how-to/write-an-on-call-schedule",
                "how-to/swap-a-shift-and-enter-a-holiday",
                "how-to/prove-that-nobody-is-missing",
                "how-to/find-out-who-to-call",
                "how-to/add-a-statutory-clock",
                "how-to/review-a-policy",
                "how-to/see-what-a-change-moves",
                "how-to/publish-the-desk-as-of-a-tag",
                "how-to/write-a-scenario",
                "tutorial/first-drill",
                "tutorial/first-playbook",
                "how-to/plan-a-year-of-drills",
                "how-to/run-a-drill",
            })
    void everyCommandOfTheGuideAnswersAsShown(String guide) throws IOException, GitAPIException {
        run(List.of("init", "."));
        int typed = 0;

        for (Block block : Block.of(Path.of("src/docs", guide + ".adoc"))) {
            switch (block.language()) {
                case "console" -> typed += type(block);
                case "yaml", "asciidoc" -> write(block);
                case "diff" -> change(block);
                case "text" -> look(block);
                default -> throw new AssertionError(block.place() + ": what is to be done with " + block.language());
            }
        }

        assertThat(typed).isPositive();
    }

    /** Lines that begin with {@code $} are typed; those below each are its answer, in which … stands for anything. */
    private int type(Block block) throws IOException, GitAPIException {
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
            List<String> words = words(commands.get(i));
            String answer = words.get(0).equals("git") ? git(words) : run(words.subList(1, words.size()));
            String shown = answers.get(i).stream()
                    .map(line ->
                            Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")))
                    .collect(Collectors.joining("\n", "(?s)", answers.get(i).isEmpty() ? "" : "\n"));
            assertThat(answer).as(block.place() + " " + commands.get(i)).matches(shown);
        }
        return commands.size();
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    /** {@code git init}, {@code git tag NAME} and {@code git commit -m MESSAGE}, the last with everything in the folder. */
    private String git(List<String> words) throws IOException, GitAPIException {
        if (words.get(1).equals("init")) {
            Git.init()
                    .setDirectory(folder.toFile())
                    .setInitialBranch("main")
                    .call()
                    .close();
            return "";
        }
        try (Git git = Git.open(folder.toFile())) {
            PersonIdent kim = new PersonIdent("Kim Example", "kim@example.com", MORNING.instant(), ZoneOffset.UTC);
            if (words.get(1).equals("tag")) {
                git.tag().setName(words.get(2)).setTagger(kim).setSigned(false).call();
                return "";
            }
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage(words.get(words.size() - 1))
                    .setAuthor(kim)
                    .setCommitter(kim)
                    .setSign(false)
                    .call();
        }
        return "";
    }

    private String run(List<String> words) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said, true);
        Tocsin.run(new Terminal(writer, writer, false), MORNING, folder, words.toArray(String[]::new));
        return said.toString().replace("\r\n", "\n");
    }

    private void write(Block block) throws IOException {
        Path file = folder.resolve(block.title());
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, block.text());
    }

    /** Lines that begin with a minus are taken out, those with a plus put in their place. */
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

    /** Under a page's name it is what stands there; without one, a part of a record that is shown again. */
    private void look(Block block) throws IOException {
        if (!block.title().isEmpty()) {
            String page =
                    Jsoup.parse(Files.readString(folder.resolve(block.title()))).text();
            assertThat(page).as(block.place()).contains(block.lines());
        }
    }
}
