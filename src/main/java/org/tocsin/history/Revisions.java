package org.tocsin.history;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.tocsin.revision.Revision;
import org.tocsin.revision.Signature;

/** Commits as people need to know them, each looked at once. */
final class Revisions {
    private final Map<ObjectId, Revision> known = new HashMap<>();

    Revision of(RevCommit commit) {
        return known.computeIfAbsent(commit, absent -> read(commit));
    }

    private static Revision read(RevCommit commit) {
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
                Signature.NONE);
    }
}
