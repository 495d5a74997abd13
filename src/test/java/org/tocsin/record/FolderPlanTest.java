package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.source.FilesInMemory;

class FolderPlanTest {
    @Test
    void everyFileOfASoundRepositoryHasItsPlace() {
        FolderPlan plan = FolderPlan.of(FilesInMemory.base());

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.processes()).containsExactly("escalation/processes/card-flow.yaml");
        assertThat(plan.policies()).containsExactly("escalation/policies/money.yaml");
        assertThat(plan.prose()).containsExactly("content/playbooks/card-flow.adoc", "content/status/help.adoc");
    }

    @ParameterizedTest
    @CsvSource({
        "incidents/2026/2026-11-03-cards/incident.yml, unknown-file",
        "incidents/2026/2026-11-03-cards/notes.adoc, unknown-file",
        "incidents/2026-11-03-cards/incident.yaml, unknown-file",
        "incidents/2026/cards/incident.yaml, incident-folder-name",
        "incidents/2026/2026-11-03-Cards/incident.yaml, incident-folder-name",
        "incidents/2026/2026-11-03-cards/postmortem.adoc, postmortem-without-incident",
        "escalation/person.yaml, unknown-file",
        "escalation/processes/Card_Flow.yaml, bad-id",
        "content/help.adoc, unknown-file",
        "content/status/help.md, unknown-file",
        "content/drills/2026-11-03-cards/notes.yaml, unknown-file",
        "content/drills/drill.yaml, unknown-file",
        "content/drills/cards/drill.yaml, drill-folder-name",
        "content/drills/2026-11-03-cards/report.adoc, report-without-drill",
        "content/drills/scenarios/Cards_Twice.yaml, unknown-file",
        "site/status/component.yaml, unknown-file"
    })
    void aFileThatNothingReadsIsRefused(String path, String rule) {
        FolderPlan plan = FolderPlan.of(FilesInMemory.base().with(Map.of(path, "x")));

        assertThat(plan.problems()).extracting(problem -> problem.rule()).containsExactly(rule);
    }

    @Test
    void whatOthersIncludeIsNoPageOfItsOwn() {
        FolderPlan plan = FolderPlan.of(FilesInMemory.base().with(Map.of("content/status/_part.adoc", "x")));

        assertThat(plan.prose()).doesNotContain("content/status/_part.adoc");
        assertThat(plan.problems()).isEmpty();
    }

    @Test
    void aLinkIsRefused() {
        FolderPlan plan =
                FolderPlan.of(new FilesInMemory(FilesInMemory.base().files(), List.of("content/status/x.adoc")));

        assertThat(plan.problems()).extracting(problem -> problem.rule()).containsExactly("symbolic-link");
    }
}
