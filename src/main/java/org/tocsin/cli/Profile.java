package org.tocsin.cli;

import java.nio.file.Path;
import java.util.List;
import org.tocsin.check.RegulatedCommits;
import org.tocsin.history.AuditTrail;
import org.tocsin.model.internal.Person;
import org.tocsin.problem.Problem;

/** How much is asked of commits. */
enum Profile {
    /** What the records ask for. */
    USUAL {
        @Override
        List<Problem> problems(Path folder, String since, String revision, List<Person> people) {
            return List.of();
        }
    },
    /** What supervised companies have to show: who changed what, vouched for, for a reason and not alone. */
    REGULATED {
        @Override
        List<Problem> problems(Path folder, String since, String revision, List<Person> people) {
            return AuditTrail.since(folder, since, revision).entries().stream()
                    .flatMap(entry -> RegulatedCommits.problems(entry, people).stream())
                    .toList();
        }
    };

    /** The problems of the commits that one revision has and another lacks. */
    abstract List<Problem> problems(Path folder, String since, String revision, List<Person> people);
}
