package org.tocsin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.FreshFile;

/** The page that shows what programs get shows what the scenarios and the story's diff hold, which other tests run. */
class EscalationJsonReferenceTest {
    private static final Path PAGE = Path.of("src/docs/reference/escalation-json.adoc");
    private static final Path SCENARIOS = Path.of("src/test/scenarios");

    private static final List<Section> SECTIONS = List.of(
            new Section("who", "who-json", """
                    Whom to call. `call-now` is who is reached first; `timeline` is everything that follows if the incident takes
                    the course named in `course`. In a list of `people` all are told at once; `then` names who follows, in order."""),
            new Section("next", "next-json", """
                    Whom an incident calls next. `next` is null where no call is to come; `late` holds what should have happened by
                    then and does not stand in the record."""),
            new Section("triage", "triage-json", """
                    How severe facts are. `fired` names each trigger that holds; `questions` are facts still to be asked."""),
            new Section("coverage", "coverage-json", """
                    Findings in the form of `check --format json`: those of every instant from `--from` through `--to`."""),
            new Section("contention", "contention-json", """
                    What several incidents at once ask. `person` is null where nobody is left; `asked` is who is asked first;
                    `needed` means that this incident calls for the role; `seconds-each` is the time for one approval."""),
            new Section("oncall", "oncall-json", """
                    When somebody is on call. `takes-over-from` and `hands-over-to` hold ids of people."""),
            new Section("drill plan", "plan-json", """
                    What to practise next. A pair is two values of different dimensions, such as a process at night; `practised`
                    counts those that any drill ever had, and `percent` what age and changes of policy have left of them. `held` is
                    the day proposed, `as-if` the instant that is played, `covered-percent` what is covered after that drill, and
                    `command` makes its material."""),
            new Section("drill score", "score-json", """
                    What was done, held against the policy. `result` is `met`, `late`, `missed` or `not-exercised`; each check cites
                    in `clause` the place in the records that asks for it. `revision` is null where the policy is that on disk."""));

    /**
     * A command.
     *
     * @param scenario whose command line and output are the example
     */
    private record Section(String command, String scenario, String text) {
        String page() throws IOException {
            Path folder = SCENARIOS.resolve(scenario);
            return section(
                    command,
                    text,
                    Files.readString(folder.resolve("run")),
                    Files.readString(folder.resolve("then/out")));
        }
    }

    private static String section(String command, String text, String run, String out) {
        return "\n== " + command + "\n\n" + text + "\n\n----\n./tocsin " + run.strip()
                + "\n----\n\n[source,json]\n----\n" + out.strip() + "\n----\n";
    }

    @Test
    void theReferenceShowsWhatTheTestsHold() throws IOException {
        StringBuilder page = new StringBuilder("""
                // Made from scenarios. Refresh: mvn test -Drefresh=true -Dtest=EscalationJsonReferenceTest
                = JSON of the escalation commands
                :toc:

                What commands about the escalation print with `--format json`. Names of fields stay; new ones may come, so a program
                should pass over what it does not know. Instants are in UTC, `until` is where a time ends and not part of it, names
                such as `ana` or `sev1` are ids of records, and null means that there is none.
                """);
        for (Section section : SECTIONS) {
            page.append(section.page());
        }
        page.append(section(
                "diff", """
                What changed between two revisions. `commits` goes oldest first; `net` is what is left of all of them. `shifts` is
                the time for which `net` compares shifts. `commit` is a full hash, here `#2` for the second; in `to` it is empty for
                the files on disk. `unread` says why records could not be read, and is empty where they could. `shallow` is true
                where the clone lacks earlier commits. `topic` says what kind of change it is, `sentence` tells it, and `before` and
                `after` are values where it is one value that changed.""", "diff #2 #4 --format json", Files.readString(Path.of("src/test/story/diff.json"))));
        FreshFile.assertFresh(PAGE, page.toString());
    }
}
