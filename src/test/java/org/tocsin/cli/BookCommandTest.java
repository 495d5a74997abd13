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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookCommandTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path disk;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void playbooksAndHandbookAreBoundTheSameTwice() throws IOException {
        assertThat(run("init", "records")).isEqualTo(ExitCode.DONE);
        assertThat(run("book", "--repo", "records", "--out", "a/one.pdf"))
                .as(out + "\n" + err)
                .isEqualTo(ExitCode.DONE);
        assertThat(run("book", "--repo", "records", "--out", "two.pdf")).isEqualTo(ExitCode.DONE);

        assertThat(Files.readAllBytes(disk.resolve("a/one.pdf")))
                .isEqualTo(Files.readAllBytes(disk.resolve("two.pdf")));
        assertThat(text("two.pdf"))
                .contains("Contents", "As of 24 Nov 2026, 12:00", "Writing an update", "☐")
                .doesNotContain("❏");
        try (var files = Files.list(disk.resolve("a"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aPageWhoseLettersLackIsNotPrintedAndSaysWhereToReadIt() throws IOException {
        run("init", "records");
        Files.writeString(
                disk.resolve("records/content/handbook/denwa.adoc"),
                "= 電話\n:description: Who rings.\n:owner: sam-field\n:reviewed: 2026-11-01\n\n電話をかける。\n");

        assertThat(run("book", "--repo", "records", "--handbook", "--out", "book.pdf", "--process", "order-to-invoice"))
                .as(out + "\n" + err)
                .isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).contains("content/handbook/denwa.adoc", "lacks the letters 。かけるを話電;", "--font");
        assertThat(text("book.pdf"))
                .contains("content/handbook/denwa.adoc", "Read it on the desk at handbook/denwa/index.html")
                .doesNotContain("電");
    }

    @Test
    void whatCannotBeBoundIsSaidAndNothingIsWritten() throws IOException {
        run("init", "records");
        Files.writeString(disk.resolve("records/letters.txt"), "hello");

        assertThat(run("book", "--repo", "records", "--out", "x.pdf", "--process", "payroll"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("book", "--repo", "records", "--out", "x.pdf", "--font", "nowhere.ttf"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("book", "--repo", "records", "--out", "x.pdf", "--font", "records/letters.txt"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("book", "--repo", "records", "--out", "records")).isEqualTo(ExitCode.FAILURE);

        assertThat(err.toString())
                .contains(
                        "there is no process payroll; there are",
                        "there is no such file",
                        "it is no TrueType font",
                        "is a folder");
        assertThat(disk.resolve("x.pdf")).doesNotExist();
    }

    private String text(String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(disk.resolve(file).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private int run(String... words) {
        return Tocsin.run(
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false), NOON, disk, words);
    }
}
