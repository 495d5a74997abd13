package org.tocsin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.bake.Bakery;
import org.tocsin.bake.LoosePages;
import org.tocsin.disclosure.Disclosure;
import org.tocsin.history.EscalationHistory;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.print.Letters;
import org.tocsin.print.Sheets;
import org.tocsin.problem.Problem;
import org.tocsin.problem.TextPrinter;
import org.tocsin.publish.OutputRefused;
import org.tocsin.publish.WholeFile;
import org.tocsin.record.Records;
import org.tocsin.revision.PageVersions;
import org.tocsin.site.desk.Book;
import org.tocsin.site.desk.BookPage;
import org.tocsin.source.SourceTree;
import org.tocsin.source.TreeLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tocsin book}: playbooks and handbook as one PDF. */
@Command(
        name = "book",
        description = {
            "Binds the playbooks, process by process, and the handbook into one PDF for paper.",
            "",
            "Each begins on a sheet of its own, with boxes to tick by pen; bookmarks and the table of contents lead to"
                    + " it.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin book --out target/playbooks.pdf                       everything",
            "  ./tocsin book --process payment-sync --out target/payments.pdf   the playbooks of one process",
            "  ./tocsin book --out target/playbooks.pdf --font fonts/NotoSansJP.ttf",
            "",
            "The same commit, options and --now give the same bytes."
        })
final class BookCommand implements Callable<Integer> {
    private static final int SOME = 20;

    private final Terminal terminal;
    private final Clock clock;
    private final Path current;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The PDF; one that is there is replaced.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--process",
            paramLabel = "P",
            description = "Bind the playbooks of this process only; may be given several times.")
    private List<String> processes = List.of();

    @Option(names = "--handbook", description = "Bind the handbook; it is bound anyway where no process is named.")
    private boolean handbook;

    @Option(
            names = "--font",
            paramLabel = "FILE",
            description = "A TrueType font for the letters that ours lacks, such as Japanese ones.")
    private @Nullable Path font;

    BookCommand(Terminal terminal, Clock clock, Path current) {
        this.terminal = terminal;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public Integer call() {
        Path folder = repository.folder(current);
        SourceTree tree = repository.tree(current);
        Instant now = repository.now(clock);
        Letters letters = letters();
        Inspection inspection = Inspection.of(tree, now);
        Records records = inspection.records();
        if (records == null || inspection.stops()) {
            return refuse(inspection.problems(), tree);
        }
        Everything everything = records.everything(Disclosure.open(records));
        Book book = new Book(everything, chosen(everything), handbook || processes.isEmpty());
        if (book.prosePaths().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no playbook of " + String.join(", ", processes)
                            + "; add --handbook, or leave out --process");
        }
        Path cache = folder.resolve("target/tocsin-cache");
        terminal.progress("Rendering");
        try (Bakery bakery = new Bakery(tree, cache, Runtime.getRuntime().availableProcessors())) {
            List<Problem> problems = bakery.problemsIn(book.prosePaths());
            if (!problems.isEmpty()) {
                return refuse(problems, tree);
            }
            PageVersions versions = KeptPageVersions.of(folder, repository.revision(), book.prosePaths(), null);
            BookPage page =
                    book.page(bakery.library(book.prosePaths()), versions, now, commit(folder), letters::lacking);
            return print(page, letters, tree);
        } catch (OutputRefused e) {
            terminal.progressEnds();
            terminal.err().println("tocsin: " + e.getMessage());
            return ExitCode.FAILURE;
        }
    }

    private int print(BookPage page, Letters letters, SourceTree tree) {
        terminal.progress("Printing");
        StringBuilder html = new StringBuilder();
        List<Problem> problems = new LoosePages(tree)
                .write(List.of(page), (path, bytes) -> html.append(new String(bytes, StandardCharsets.UTF_8)));
        if (!problems.isEmpty()) {
            return refuse(problems, tree);
        }
        Sheets sheets = Sheets.bound(html.toString(), letters);
        terminal.progressEnds();
        if (!sheets.lacking().isEmpty()) {
            terminal.err()
                    .println("tocsin: the names around the pages have letters that the book lacks: " + sheets.lacking()
                            + "; name a font that has them with --font");
            return ExitCode.FAILURE;
        }
        WholeFile.write(current.resolve(out), sheets.pdf());
        for (BookPage.Chapter chapter : page.unprinted()) {
            terminal.err()
                    .println("tocsin: " + chapter.source() + " is not in the book, which lacks the letters "
                            + brief(chapter.lacking()) + "; name a TrueType font that has them with --font");
        }
        int chapters =
                page.parts().stream().mapToInt(part -> part.chapters().size()).sum();
        terminal.out()
                .println("Bound " + chapters + (chapters == 1 ? " page" : " pages") + " on " + sheets.count()
                        + " sheets → " + out);
        return ExitCode.DONE;
    }

    /** Of a page in another script some letters say enough. */
    private static String brief(String letters) {
        int[] all = letters.codePoints().toArray();
        return all.length <= SOME ? letters : new String(all, 0, SOME) + " and " + (all.length - SOME) + " more";
    }

    private Set<ProcessId> chosen(Everything everything) {
        Set<ProcessId> known =
                everything.processes().stream().map(BusinessProcess::id).collect(Collectors.toSet());
        Set<ProcessId> chosen = new LinkedHashSet<>();
        for (String word : processes) {
            ProcessId id = new ProcessId(word);
            if (!known.contains(id)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "there is no process " + word + "; there are "
                                + known.stream().map(ProcessId::value).sorted().collect(Collectors.joining(", ")));
            }
            chosen.add(id);
        }
        return chosen;
    }

    private Letters letters() {
        if (font == null) {
            return Letters.ours();
        }
        Path file = current.resolve(font);
        try {
            return Letters.with(Files.readAllBytes(file));
        } catch (IOException e) {
            String why = Files.isRegularFile(file) ? String.valueOf(e.getMessage()) : "there is no such file";
            throw new ParameterException(
                    spec.commandLine(),
                    "cannot set letters in " + font + ": " + why + "; name a TrueType font, a file that ends in .ttf");
        }
    }

    /** In short; empty outside of a repository and before the first commit. */
    private String commit(Path folder) {
        try (EscalationHistory history = EscalationHistory.open(folder).orElse(null)) {
            String revision = repository.revision();
            return history == null
                    ? ""
                    : history.hash(revision == null ? "HEAD" : revision)
                            .map(hash -> hash.substring(0, 8))
                            .orElse("");
        }
    }

    private int refuse(List<Problem> problems, SourceTree tree) {
        terminal.progressEnds();
        terminal.out().print(new TextPrinter().print(problems, new TreeLines(tree)));
        terminal.out().println("Nothing was written.");
        return ExitCode.PROBLEMS;
    }
}
