package org.tocsin.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.record.yaml.YamlFile;
import org.tocsin.record.yaml.YamlMapping;
import org.tocsin.record.yaml.YamlNode;
import org.tocsin.record.yaml.YamlScalar;
import org.tocsin.source.SourceText;

/** What holds for the workflows of this repository, and for those that {@code tocsin init} gives to others. */
class WorkflowsTest {
    private static final Path OURS = Path.of(".github");
    private static final Path GIVEN = Path.of("src/main/resources/tocsin/init/dot-github");
    private static final Pattern USES = Pattern.compile("(?m)^\\s*(?:- )?uses:\\s*(.+)$");
    private static final Pattern PINNED =
            Pattern.compile("[a-z-]+/[a-z-]+(?:/[a-z-]+)?@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");

    @ParameterizedTest
    @MethodSource("all")
    void everyActionIsPinnedToACommitAndNamesItsVersion(Path file) {
        List<String> used = USES.matcher(text(file))
                .results()
                .map(match -> match.group(1))
                .filter(action -> !action.equals("./.github/actions/tocsin"))
                .toList();

        assertThat(used).isNotEmpty().allMatch(PINNED.asMatchPredicate());
    }

    @Test
    void oneActionIsPinnedToOneCommitEverywhere() {
        Map<String, String> commits = new TreeMap<>();

        all().forEach(file -> USES.matcher(text(file))
                .results()
                .map(MatchResult::group)
                .forEach(line -> {
                    if (line.contains("@")) {
                        String name = line.substring(line.indexOf("uses:") + 5, line.indexOf('@'))
                                .strip();
                        String owner = String.join("/", List.of(name.split("/")).subList(0, 2));
                        String commit = line.substring(line.indexOf('@') + 1);
                        assertThat(commits.merge(owner, commit, (one, other) -> one))
                                .isEqualTo(commit);
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void aWorkflowMayReadTheRepositoryAndNothingMore(Path file) {
        YamlMapping workflow = mapping(file);

        assertThat(words(child(workflow, "permissions"))).containsOnly(Map.entry("contents", "read"));
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void onlyTheJobThatPublishesToPagesMayDoMore(Path file, String job, YamlMapping steps) {
        Optional<YamlNode> more = steps.entry("permissions").map(YamlMapping.Entry::value);

        if (file.endsWith("publish.yml") && job.equals("deploy")) {
            assertThat(words((YamlMapping) more.orElseThrow()))
                    .containsOnly(Map.entry("pages", "write"), Map.entry("id-token", "write"));
        } else {
            assertThat(more).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void aJobEndsByItself(Path file, String job, YamlMapping steps) {
        assertThat(steps.entry("timeout-minutes")).as(file + " " + job).isPresent();
    }

    @ParameterizedTest
    @MethodSource("roots")
    void thePublicArtifactIsTheStatusSiteAndNothingElse(Path root) {
        String publish = text(root.resolve("workflows/publish.yml"));

        assertThat(publish.split("upload-pages-artifact@", -1)).hasSize(2);
        assertThat(publish)
                .containsPattern(
                        "upload-pages-artifact@\\S+ # \\S+\n {8}with:\n {10}path: target/site/status\n {2}\\S");
        assertThat(publish).contains("tocsin build --site status\n").doesNotContain("--site desk", "--site all");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void thePublicArtifactIsLookedThroughForTheDeskBeforeItIsHandedOver(Path root) {
        String publish = text(root.resolve("workflows/publish.yml"));

        assertThat(publish).containsSubsequence("See that no page of the desk", "desk.css", "upload-pages-artifact@");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void theDeskIsBuiltApartAndHandedToNobodyElse(Path file) {
        String workflow = text(file);

        if (file.endsWith("desk.yml")) {
            assertThat(workflow)
                    .contains("if: vars.DESK_TARGET != ''", "StrictHostKeyChecking=yes")
                    .doesNotContain("upload-", "pages:", "deploy-pages", "--site all", "--site status");
        } else {
            assertThat(workflow).doesNotContain("--site desk", "secrets.", "upload-artifact@");
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void aPullRequestIsHeldAgainstItsBaseWithTheWholeHistory(Path root) {
        assertThat(text(root.resolve("workflows/check.yml")))
                .containsSubsequence(
                        "fetch-depth: 0",
                        "BASE: ${{ github.event.pull_request.base.sha }}",
                        "tocsin check --format github --base \"$BASE\"");
        assertThat(text(root.resolve("workflows/desk.yml"))).contains("fetch-depth: 0");
    }

    @ParameterizedTest
    @MethodSource("all")
    void noShellLineHoldsWhatAnOutsiderMayWrite(Path file) {
        assertThat(text(file).lines().filter(line -> line.contains("${{")))
                .noneMatch(line -> line.contains("run:") || line.strip().startsWith("$") || line.contains("title"))
                .allMatch(line -> line.matches("\\s*(- )?[A-Za-z-]+: .*|\\s*[A-Z_]+: .*"));
    }

    private static Stream<Path> roots() {
        return Stream.of(OURS, GIVEN);
    }

    private static Stream<Path> workflows() {
        return roots().flatMap(root -> files(root.resolve("workflows")));
    }

    private static Stream<Path> all() {
        return Stream.concat(workflows(), roots().map(root -> root.resolve("actions/tocsin/action.yml")))
                .filter(file -> text(file).contains("uses:"));
    }

    private static Stream<Object[]> jobs() {
        return workflows()
                .flatMap(file -> child(mapping(file), "jobs").entries().stream()
                        .map(job -> new Object[] {file, job.key().text(), job.value()}));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YamlMapping mapping(Path file) {
        YamlFile yaml = YamlFile.parse(new SourceText(file.toString(), text(file)));
        assertThat(yaml.problems()).isEmpty();
        return (YamlMapping) java.util.Objects.requireNonNull(yaml.root());
    }

    private static YamlMapping child(YamlMapping parent, String key) {
        return (YamlMapping) parent.entry(key).orElseThrow().value();
    }

    private static Map<String, String> words(YamlMapping mapping) {
        Map<String, String> words = new TreeMap<>();
        mapping.entries().forEach(entry -> words.put(entry.key().text(), ((YamlScalar) entry.value()).text()));
        return words;
    }
}
