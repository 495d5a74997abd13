package org.tocsin.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.Team;
import org.tocsin.problem.Place;
import org.tocsin.record.Recorded;

/** Who has to approve a playbook in git and who owns it by its header should not be two stories. */
final class PlaybookCodeOwner implements Rule {
    @Override
    public String id() {
        return "playbook-code-owner";
    }

    @Override
    public String meaning() {
        return "Where CODEOWNERS names owners of playbooks, the owner of each, or their team, is among them.";
    }

    @Override
    public Example example() {
        return Example.of(".github/CODEOWNERS", "«»/content/playbooks/ @example/«operations|support»\n")
                .and("escalation/teams.yaml", """
                teams:
                  - {id: operations, name: Operations, lead: ana, code-owner: "@example/operations"}
                  - {id: support, name: Support, lead: ben, code-owner: "@example/support"}
                """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        CodeOwners owners = CodeOwners.of(evidence.records().tree());
        List<Recorded<ProseFile>> playbooks = evidence.records().prose().stream()
                .filter(file -> ProseKind.PLAYBOOK.has(file.path()))
                .toList();
        if (playbooks.stream().noneMatch(file -> owners.deciding(file.path()).isPresent())) {
            return;
        }
        for (Recorded<ProseFile> file : playbooks) {
            Person owner = evidence.people()
                    .get(new PersonId(file.value().attribute("owner").orElse("")));
            if (owner != null) {
                look(file, owner, owners.deciding(file.path()), evidence, findings);
            }
        }
    }

    private static void look(
            Recorded<ProseFile> file,
            Person owner,
            Optional<CodeOwners.Line> deciding,
            Evidence evidence,
            Findings findings) {
        List<String> named = deciding.map(CodeOwners.Line::owners).orElse(List.of());
        List<String> wanted = wanted(owner, evidence);
        Place place = deciding.map(CodeOwners.Line::place).orElse(file.place(":owner:"));
        String page = file.path().substring(file.path().lastIndexOf('/') + 1);
        if (named.isEmpty()) {
            findings.warning(
                    place,
                    "a change of " + page + " asks nobody, and of other playbooks it asks somebody",
                    "the team of " + owner.name() + ", who owns it",
                    "Add a line to CODEOWNERS for this file; the last line that fits decides.");
        } else if (wanted.isEmpty()) {
            findings.warning(
                    place,
                    "no record says whether " + owner.name() + ", who owns " + page + ", is among these owners",
                    "`code-owner:` of the team in escalation/teams.yaml, or of the person in escalation/people.yaml",
                    "Add it, such as `code-owner: \"" + named.get(0) + "\"`.");
        } else if (named.stream().map(PlaybookCodeOwner::plain).noneMatch(wanted::contains)) {
            findings.warning(
                    place,
                    "a change of " + page + " asks others than " + owner.name() + ", who owns it",
                    String.join(" or ", wanted) + " among the owners",
                    "Add them to this line, write a line for the file below it, or correct `:owner:` in the playbook.");
        }
    }

    /** How the list may name a person: as such, by address, or as their team. */
    private static List<String> wanted(Person owner, Evidence evidence) {
        List<String> names = new ArrayList<>();
        String team = evidence.escalation().teams().stream()
                .filter(one -> one.id().equals(owner.team()))
                .findFirst()
                .map(PlaybookCodeOwner::codeOwner)
                .orElse("");
        add(team, names);
        add(owner.codeOwner(), names);
        if (!names.isEmpty()) {
            add(owner.email(), names);
        }
        return names;
    }

    private static String codeOwner(Team team) {
        return team.codeOwner() == null ? "" : team.codeOwner();
    }

    private static void add(@Nullable String name, List<String> names) {
        if (name != null && !name.isEmpty()) {
            names.add(plain(name));
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
