package org.tocsin.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.source.FilesInMemory;

class PrivateDataTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void aColleaguesNumberIsFoundHoweverItIsWritten() {
        assertThat(places("Call +351 210 000 001 now")).containsExactly("private-data 8:21");
        assertThat(places("Call +351 (210) 000-001")).containsExactly("private-data 8:21");
    }

    @Test
    void aColleaguesAddressIsFoundInCapitalsToo() {
        assertThat(places("Write to Ana@Example.com")).containsExactly("private-data 8:25");
    }

    @Test
    void otherNumbersAndTheSupportAddressMayStand() {
        assertThat(places("Call +351 210 000 999 or write to help@example.com. 412 of 14880 payments at 14.00"))
                .isEmpty();
    }

    private static List<String> places(String message) {
        String incident = """
                customer:
                  title: Card payments are declined
                  impact: none
                  started: 2026-11-03T08:12Z
                  updates:
                    - at: 2026-11-03T08:25Z
                      status: resolved
                      message: %s
                """.formatted(message);
        return Found.in(
                        FilesInMemory.base()
                                .with(Map.of("incidents/2026/2026-11-03-cards-declined/incident.yaml", incident)),
                        NOW)
                .stream()
                .map(problem -> problem.rule() + " " + problem.place().line() + ":"
                        + problem.place().column())
                .toList();
    }
}
