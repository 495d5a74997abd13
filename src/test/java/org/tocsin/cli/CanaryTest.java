package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.record.Kind;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Type;
import org.tocsin.record.yaml.YamlFile;
import org.tocsin.record.yaml.YamlMapping;
import org.tocsin.record.yaml.YamlNode;
import org.tocsin.record.yaml.YamlScalar;
import org.tocsin.record.yaml.YamlSequence;
import org.tocsin.source.SourceText;
import org.tocsin.source.WorkTree;

/**
 * The whole program over a repository in which every internal field holds a marker. No output for customers may contain
 * one, and the desk must, or the test would prove nothing.
 */
class CanaryTest {
    private static final Path GIVEN = Path.of("src/test/scenarios/canary/given");
    private static final Pattern MARKER = Pattern.compile("(?i)canar|2031|20:31|777|auckland|[0-9a-f]{64}");
    private static final List<String> PUBLIC_KINDS = List.of("status-settings", "components", "notices", "waivers");

    private static final List<String> WITHOUT_MARKER = List.of(
            "incident.customer",
            "incident.kind",
            "process.components",
            "calendars.holidays.calendar",
            "calendars.holidays.regions");

    @TempDir
    private static Path out;

    @TempDir
    private static Path repository;

    private static final StringWriter said = new StringWriter();

    @BeforeAll
    static void buildBothSites() throws IOException, GitAPIException {
        commitWhatIsGiven();
        PrintWriter writer = new PrintWriter(said);
        int code = Tocsin.run(
                new Terminal(writer, writer, false),
                Clock.systemUTC(),
                Path.of(""),
                "build",
                "--no-cache",
                "--repo",
                repository.toString(),
                "--out",
                out.toString(),
                "--now",
                "2026-03-05T00:00Z");

        assertThat(code).as(said.toString()).isZero();
    }

    /** With the tag that the settings name, so that there is a desk of the past as well. */
    private static void commitWhatIsGiven() throws IOException, GitAPIException {
        try (Stream<Path> files = Files.walk(GIVEN)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = repository.resolve(GIVEN.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        PersonIdent ana = new PersonIdent(
                "Canary Ana", "ana@canary.example", Instant.parse("2026-03-04T09:00:00Z"), ZoneOffset.UTC);
        try (Git git = Git.init().setDirectory(repository.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("Begin with canaries")
                    .setAuthor(ana)
                    .setCommitter(ana)
                    .setSign(false)
                    .call();
            git.tag().setName("canary-tag").setAnnotated(false).call();
        }
    }

    @Test
    void noFileForCustomersHoldsAMarker() throws IOException {
        List<Path> files = filesOf("status");

        assertThat(files).hasSizeGreaterThan(8);
        for (Path file : files) {
            assertThat(file.toString()).doesNotMatch("(?i).*canar.*");
            if (!isOurOwnAsset(file)) {
                assertThat(MARKER.matcher(text(file)).results().map(found -> found.group()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void theDeskHoldsThemSoThatTheyCanBeFound() throws IOException {
        TreeSet<Path> marked = new TreeSet<>();
        for (Path file : filesOf("desk")) {
            if (MARKER.matcher(text(file)).find()) {
                marked.add(file);
            }
        }

        assertThat(marked).hasSizeGreaterThan(8);
    }

    @Test
    void eachPageOfDrillsOnTheDeskHoldsOne() throws IOException {
        for (String page : List.of(
                "drills/index.html",
                "drills/2026-03-01-canary-drill/index.html",
                "drills/2026-03-01-canary-drill/report/index.html",
                "drills/lessons/index.html",
                "drills/lessons.xml")) {
            assertThat(text(out.resolve("desk").resolve(page))).as(page).containsPattern(MARKER);
        }
    }

    @Test
    void theDeskOfThePastHoldsThemToo() throws IOException {
        assertThat(text(out.resolve("desk/as-of/canary-tag/people/index.html"))).containsPattern(MARKER);
    }

    @Test
    void nothingOfDrillsIsAmongTheFilesForCustomers() throws IOException {
        assertThat(filesOf("status"))
                .isNotEmpty()
                .noneMatch(file -> out.relativize(file).toString().contains("drill"));
    }

    @Test
    void everyInternalFieldHoldsAMarker() {
        WorkTree tree = WorkTree.at(GIVEN);
        TreeSet<String> wanted = new TreeSet<>();
        TreeSet<String> marked = new TreeSet<>();
        for (Kind<?> kind : Kind.ALL) {
            if (PUBLIC_KINDS.contains(kind.name())) {
                continue;
            }
            collect(kind.shape(), kind.name(), wanted);
            for (String path : tree.paths()) {
                if (kind.file().matcher(path).matches()) {
                    SourceText text = ((SourceText.Decoded) SourceText.read(tree, path, 1 << 20)).text();
                    YamlNode root = YamlFile.parse(text).root();
                    assertThat(root).as(path).isNotNull();
                    if (root != null) {
                        mark(kind.shape(), kind.name(), root, marked);
                    }
                }
            }
        }

        assertThat(wanted).hasSizeGreaterThan(100);
        wanted.removeAll(marked);
        assertThat(wanted).as("fields without a marker in " + GIVEN).isEmpty();
    }

    /**
     * All but what is open by nature (customers' part, the kind, and the ids of components) and the codes of countries and
     * their regions, which are what they are.
     */
    private static void collect(Shape<?> shape, String path, Set<String> wanted) {
        for (Field<?> field : shape.fields()) {
            String name = path + "." + field.name();
            Shape<?> within = field.type().within();
            if (WITHOUT_MARKER.contains(name)) {
                continue;
            }
            if (within == null) {
                if (!closed(field.type())) {
                    wanted.add(name);
                }
            } else {
                collect(within, name, wanted);
            }
        }
    }

    private static void mark(Shape<?> shape, String path, YamlNode node, Set<String> marked) {
        if (node instanceof YamlSequence list) {
            list.items().forEach(item -> mark(shape, path, item, marked));
        }
        if (!(node instanceof YamlMapping mapping)) {
            return;
        }
        for (YamlMapping.Entry entry : mapping.entries()) {
            for (Field<?> field : shape.fields()) {
                if (field.name().equals(entry.key().text())) {
                    String name = path + "." + field.name();
                    Shape<?> within = field.type().within();
                    if (within != null) {
                        mark(within, name, entry.value(), marked);
                    } else if (holdsMarker(entry.value())) {
                        marked.add(name);
                    }
                }
            }
        }
    }

    /** Whether a type has so few values that none could be told from other text: words of a closed set, small numbers. */
    private static boolean closed(Type<?> type) {
        String words = type.words();
        return words.matches("(a list.*, each )?(one of|a whole number|yes or no).*");
    }

    private static boolean holdsMarker(YamlNode node) {
        if (node instanceof YamlSequence list) {
            return !list.items().isEmpty() && list.items().stream().allMatch(CanaryTest::holdsMarker);
        }
        return node instanceof YamlScalar scalar
                && MARKER.matcher(scalar.text()).find();
    }

    private static List<Path> filesOf(String site) throws IOException {
        try (Stream<Path> files = Files.walk(out.resolve(site))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean isOurOwnAsset(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.[0-9a-f]{10}\\.", ".");
        Path original = Path.of("site/status/assets").resolve(name);
        return Files.exists(original) && Files.mismatch(original, file) == -1;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
