package org.tocsin.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Shift;
import org.tocsin.oncall.Span;
import org.tocsin.oncall.Spans;
import org.tocsin.record.EscalationRead;
import org.tocsin.record.RecordReader;
import org.tocsin.scaffold.Scaffold;
import org.tocsin.source.WorkTree;

/** What the explanation says comes out of its schedule comes out of it. */
class WorkedOutScheduleTest {
    private static final Path PAGE = Path.of("src/docs/explanation/how-a-schedule-is-worked-out.adoc");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @TempDir
    Path folder;

    @Test
    void theExampleComesOutAsShown() throws IOException {
        List<String> shown = Block.of(PAGE).stream()
                .filter(block -> block.role().equals("shifts"))
                .flatMap(block -> block.lines().stream())
                .toList();
        assertThat(shown).hasSize(7);

        Span time = new Span(instant(shown.get(0), 0), instant(shown.get(6), 1));
        Rota rota = Rota.of(escalation(), time);

        assertThat(rota.shifts(new ScheduleId("night-watch")))
                .map(WorkedOutScheduleTest::line)
                .isEqualTo(shown);
    }

    @Test
    void askedForTwoCemStandsBesideThemThroughout() throws IOException {
        Escalation escalation = escalation("minimum: 2\n");
        Span time = new Span(Instant.parse("2027-03-26T01:30:00Z"), Instant.parse("2027-03-31T00:30:00Z"));

        List<Shift> shifts = Rota.of(escalation, time).shifts(new ScheduleId("night-watch"));

        assertThat(Spans.united(shifts.stream()
                        .filter(shift -> shift.person().value().equals("cem"))
                        .map(Shift::span)
                        .toList()))
                .containsExactly(time);
    }

    private static String line(Shift shift) {
        return at(shift.from()) + "  " + at(shift.until()) + "  "
                + shift.person().value();
    }

    private static String at(Instant instant) {
        return instant.atZone(LISBON).toOffsetDateTime().toString().replaceFirst("Z$", "+00:00");
    }

    private static Instant instant(String line, int column) {
        return OffsetDateTime.parse(line.split("  ", -1)[column]).toInstant();
    }

    private Escalation escalation() throws IOException {
        return escalation("");
    }

    private Escalation escalation(String more) throws IOException {
        for (Map.Entry<String, String> file :
                Scaffold.files(LocalDate.of(2026, 11, 23), new TreeMap<>()).entrySet()) {
            write(file.getKey(), file.getValue());
        }
        for (Block block : Block.of(PAGE)) {
            if (block.language().equals("yaml")) {
                write(block.title(), block.text().replace("layers:\n", more + "layers:\n"));
            }
        }
        write(
                "escalation/people.yaml",
                Stream.of("ana", "bo", "cem").map("""
                              - {id: %1$s, name: %1$s, title: Watch, team: watch, zone: Europe/Lisbon,
                                 email: %1$s@example.com, languages: [en]}
                            """::formatted).collect(Collectors.joining("", "people:\n", "")));
        EscalationRead read = RecordReader.escalation(WorkTree.at(folder));
        assertThat(read.problems()).isEmpty();
        return Objects.requireNonNull(read.escalation());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
