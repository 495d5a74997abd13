package org.tocsin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * A year in the life of a small company's escalation, as a git repository: fourteen commits that change it, and one on a
 * branch. The first lies in {@code src/test/story}, over what the scenarios' base has beside it.
 */
final class Story implements AutoCloseable {
    private static final Path BASE = Path.of("src/test/scenarios/base");
    private static final Path BEGINNING = Path.of("src/test/story/escalation");
    private static final String MONEY = "escalation/policies/money.yaml";
    private static final String PAYMENTS = "escalation/policies/payments.yaml";
    private static final String ON_CALL = "escalation/schedules/automation-on-call.yaml";
    private static final String DORA = "Dora Novak";
    private static final String ELI = "Eli Costa";

    private final Git git;
    private final Path folder;
    private final List<String> hashes = new ArrayList<>();

    private Story(Path folder) throws IOException, GitAPIException {
        this.folder = folder;
        this.git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call();
    }

    /** Tells all of it into an empty folder. */
    static Story in(Path folder) throws IOException, GitAPIException {
        Story story = new Story(folder);
        story.beginning();
        story.autumn();
        story.winter();
        return story;
    }

    private void beginning() throws IOException, GitAPIException {
        copy(BASE, folder, "escalation");
        copy(BEGINNING, folder.resolve("escalation"), "none");
        replaceAll("content/playbooks/card-flow.adoc", ": ana", ": dora-novak");
        replaceAll("content/playbooks/card-flow.adoc", ": ben", ": eli-costa");
        commit(DORA, "2026-08-03T09:00:00Z", "Write down who is called");
    }

    private void autumn() throws IOException, GitAPIException {
        replace("escalation/people.yaml", "  - id: dora-novak", """
                  - id: chi-adeyemi
                    name: Chi Adeyemi
                    title: Payments specialist
                    team: operations
                    zone: Africa/Lagos
                    email: chi.adeyemi@harbour.example
                    phone: "+234 1 000 0005"
                    languages: [en, fr]
                  """.indent(2) + "  - id: dora-novak");
        commit(DORA, "2026-08-17T08:30:00Z", "Welcome Chi\n\nChi knows the card scheme's side and joins on 17 August.");
        replace("escalation/severities.yaml", "acknowledge: PT15M", "acknowledge: PT10M");
        commit(
                ELI,
                "2026-09-02T14:00:00Z",
                "Acknowledge sev1 in ten minutes\n\nIn July three of four incidents were acknowledged in under ten.\n\n"
                        + "Signed-off-by: Eli Costa <eli.costa@harbour.example>");
        replace(ON_CALL, "participants: [ana-reis]", "participants: [bo-lindqvist]");
        replace(ON_CALL, "starts: 2026-01-06", "starts: 2026-01-06 # was Ana until September");
        commit(
                DORA,
                "2026-09-10T16:00:00Z",
                "Give Tuesday nights to Bo\n\nRationale: Ana has had every Tuesday night since January,\n  and asked for a"
                        + " rest.\nSigned-off-by: Dora Novak <dora.novak@harbour.example>");
        replace(
                "escalation/authority.yaml",
                "approver: head-of-operations, deputy: coo",
                "approver: coo, deputy: head-of-operations");
        commit(
                ELI,
                "2026-09-21T10:00:00Z",
                "Let the COO approve data migrations at sev1\n\nThe migration of 15 September went ahead while Dora was away.");
        replace(MONEY, "  - id: command", """
                  - id: specialist
                    after: PT5M
                    notify: [{person: chi-adeyemi}]
                    action: Read the card scheme's side
                  """.indent(2) + "  - id: command");
        commit("Ana Reis", "2026-09-28T11:00:00Z", "Tell Chi after five minutes\n\nChi saw the cause first, twice.");
        move(MONEY, PAYMENTS);
        replace(PAYMENTS, "title: Money", "title: Payments");
        commit(DORA, "2026-10-01T09:00:00Z", "Call the policy what people call it");
        for (String path :
                List.of("escalation/people.yaml", "escalation/roles.yaml", "escalation/teams.yaml", ON_CALL)) {
            replaceAll(path, "ana-reis", "ana-moreira");
        }
        replace("escalation/people.yaml", "name: Ana Reis", "name: Ana Moreira");
        commit("Ana Moreira", "2026-10-05T08:00:00Z", "Use my new name\n\nI married in September.");
        reformat();
        commit("Bo Lindqvist", "2026-10-06T08:00:00Z", "Put the schedule in the order of the handbook");
    }

    private void winter() throws IOException, GitAPIException {
        git.branchCreate().setName("holidays").call();
        git.checkout().setName("holidays").call();
        write("escalation/calendars.yaml", """
                holidays:
                  - {id: portugal, name: Portugal, zone: Europe/Lisbon, calendar: pt, regions: []}
                """);
        replace(ON_CALL, "minimum: 1", "minimum: 1\nholidays: {calendars: [portugal]}");
        commit(
                "Chi Adeyemi",
                "2026-10-12T10:00:00Z",
                "Know the public holidays\n\nOn 5 October nobody expected the office to be empty.");
        git.checkout().setName("main").call();
        replace("escalation/vendors.yaml", "until: 2026-12-31", "until: 2028-12-31");
        replace("escalation/vendors.yaml", "within: PT4H", "within: PT1H");
        commit(DORA, "2026-10-13T15:00:00Z", "Renew the contract with Runner\n\nThey answer within the hour now.");
        merge("holidays", ELI, "2026-10-14T09:00:00Z");
        replace(
                "escalation/roles.yaml",
                "[dora-novak, eli-costa, ana-moreira]",
                "[eli-costa, dora-novak, ana-moreira]");
        commit(DORA, "2026-10-20T09:00:00Z", "Ask Eli first\n\nEli lives three minutes from the office.");
        write("escalation/reviews/2026-10-27-payments.yaml", """
                policies: [payments]
                reviewers: [{person: dora-novak, perspective: product}, {person: chi-adeyemi, perspective: payments}]
                worked: [The first alert was answered in four minutes on average.]
                failed: [Nobody knew who may approve.]
                changes: []
                """);
        replace(PAYMENTS, "reviewed: 2026-08-03", "reviewed: 2026-10-27");
        replace(PAYMENTS, "review-by: 2026-11-01", "review-by: 2027-01-25");
        commit(DORA, "2026-10-27T13:00:00Z", "Hold the autumn review\n\nEvery 90 days, as we promised.");
        append(ON_CALL, """
                overrides:
                  - {from: 2026-12-24T09:00Z, until: 2026-12-26T09:00Z, who: bo-lindqvist, replaces: ana-moreira, reason: Swap for New Year, approved-by: dora-novak}
                """);
        commit("Bo Lindqvist", "2026-11-09T17:00:00Z", "Swap Christmas with Ana");
    }

    /** Everything else is as it was: comments, order of keys, quotes, block style. */
    private void reformat() throws IOException {
        write(ON_CALL, """
                # Who repairs flows. Written top to bottom as the handbook explains it.
                owner: "dora-novak"
                title: 'Automation on call'
                zone: Europe/Lisbon
                minimum: 1
                layers:
                  - name: Tuesday nights
                    id: tuesday-nights
                    participants:
                      - bo-lindqvist
                    rotation: weekly
                    hand-off:
                      day: tuesday
                      at: "20:00"
                    starts: 2026-01-06
                    windows:
                      - days: [tuesday]
                        until: "08:00"
                        from: "20:00"
                  - id: weeks
                    name: Weeks
                    participants: [ana-moreira, bo-lindqvist]
                    rotation: weekly
                    starts: 2026-01-05
                    hand-off: {day: monday, at: "09:00"}
                """);
    }

    /** The hash of each commit on the main line, oldest first. */
    List<String> hashes() {
        return hashes;
    }

    Path folder() {
        return folder;
    }

    /** The repository, to tell more. */
    Git git() {
        return git;
    }

    /** What was printed, with {@code #1}, {@code #2} and so on in place of hashes. */
    String plain(String said) {
        String plain = said;
        for (int i = hashes.size() - 1; i >= 0; i--) {
            plain = plain.replace(hashes.get(i), "#" + (i + 1))
                    .replace(hashes.get(i).substring(0, 8), "#" + (i + 1));
        }
        return plain;
    }

    void commit(String author, String at, String message) throws IOException, GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().setUpdate(true).addFilepattern(".").call();
        PersonIdent who = new PersonIdent(author, "team@harbour.example", Instant.parse(at), ZoneOffset.UTC);
        RevCommit commit = git.commit()
                .setAuthor(who)
                .setCommitter(who)
                .setMessage(message)
                .setSign(false)
                .call();
        if ("main".equals(git.getRepository().getBranch())) {
            hashes.add(commit.name());
        }
    }

    private void merge(String branch, String author, String at) throws IOException, GitAPIException {
        ObjectId other = git.getRepository().resolve(branch);
        git.merge()
                .include(other)
                .setFastForward(MergeCommand.FastForwardMode.NO_FF)
                .setCommit(false)
                .call();
        commit(author, at, "Merge branch '" + branch + "'");
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void replace(String path, String before, String after) throws IOException {
        String text = Files.readString(folder.resolve(path));
        if (!text.contains(before)) {
            throw new IllegalStateException(path + " has no " + before);
        }
        Files.writeString(
                folder.resolve(path), text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after)));
    }

    private void replaceAll(String path, String before, String after) throws IOException {
        Files.writeString(
                folder.resolve(path), Files.readString(folder.resolve(path)).replace(before, after));
    }

    private void append(String path, String more) throws IOException {
        Files.writeString(folder.resolve(path), Files.readString(folder.resolve(path)) + more);
    }

    private void move(String from, String to) throws IOException {
        Files.move(folder.resolve(from), folder.resolve(to));
    }

    private static void copy(Path from, Path to, String without) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path below = from.relativize(file);
                if (!below.startsWith(without)) {
                    Files.createDirectories(to.resolve(below.toString()).getParent());
                    Files.copy(file, to.resolve(below.toString()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    @Override
    public void close() {
        git.close();
    }
}
