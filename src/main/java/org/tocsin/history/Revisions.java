package org.tocsin.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.tocsin.revision.Revision;
import org.tocsin.revision.Signature;
import org.tocsin.signature.Trust;
import org.tocsin.signature.Verdicts;

/** Commits as people need to know them, each looked at once. */
final class Revisions {
    private final Trust trust;
    private final Verdicts verdicts;
    private final Map<ObjectId, Revision> known = new HashMap<>();

    private Revisions(Trust trust, Verdicts verdicts) {
        this.trust = trust;
        this.verdicts = verdicts;
    }

    /** Signatures are held against the keys that one commit trusts. */
    static Revisions trusting(GitFolder git, ObjectId commit, Verdicts verdicts) throws IOException {
        return new Revisions(trust(git, commit), verdicts);
    }

    /** The keys that a commit trusts. */
    static Trust trust(GitFolder git, ObjectId commit) throws IOException {
        return Trust.of(text(git, commit, Trust.SIGNERS), text(git, commit, Trust.KEYRING));
    }

    private static String text(GitFolder git, ObjectId commit, String path) throws IOException {
        try (RevWalk walk = new RevWalk(git.repository());
                TreeWalk file = TreeWalk.forPath(
                        git.repository(),
                        git.prefix() + path,
                        walk.parseCommit(commit).getTree())) {
            return file == null || !PageWalk.isFile(file.getFileMode(0))
                    ? ""
                    : new String(git.repository().open(file.getObjectId(0)).getBytes(), StandardCharsets.UTF_8);
        }
    }

    Revision of(RevCommit commit) {
        return known.computeIfAbsent(commit, absent -> read(commit));
    }

    private Revision read(RevCommit commit) {
        Message message = Message.of(commit.getFullMessage());
        PersonIdent author = commit.getAuthorIdent();
        return new Revision(
                commit.name(),
                author.getName(),
                author.getEmailAddress(),
                commit.getCommitterIdent().getWhenAsInstant(),
                message.subject(),
                message.rationale(),
                message.reviewers(),
                signature(commit));
    }

    private Signature signature(RevCommit commit) {
        SignedCommit signed = SignedCommit.of(commit.getRawBuffer());
        return signed.signature().isEmpty()
                ? Signature.NONE
                : verdicts.on(
                        commit.name(),
                        trust.name(),
                        () -> trust.judge(
                                signed.bytes(),
                                signed.signature(),
                                commit.getCommitterIdent().getWhenAsInstant()));
    }
}
