package org.tocsin.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A folder with records, and the repository whose work tree is, or lies above, it.
 *
 * @param prefix the folder's path within the work tree: empty, or ending in a slash
 */
record GitFolder(Repository repository, String prefix) implements AutoCloseable {
    /** Empty where there is no repository. */
    static Optional<GitFolder> open(Path folder) throws IOException {
        File start = folder.toAbsolutePath().normalize().toFile();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(start);
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        Repository repository = builder.setMustExist(true).build();
        return Optional.of(new GitFolder(repository, below(repository, start)));
    }

    /** The commit that a revision means, also one by date; null where there is none, or it lies beyond a shallow clone. */
    @Nullable
    ObjectId commit(String revision) throws IOException {
        try {
            return RevisionAt.isOne(revision)
                    ? RevisionAt.find(repository, revision)
                    : repository.resolve(revision + "^{commit}");
        } catch (RevisionSyntaxException | MissingObjectException | IncorrectObjectTypeException e) {
            return null;
        }
    }

    private static String below(Repository repository, File folder) {
        if (repository.isBare()) {
            return "";
        }
        String relative = repository
                .getWorkTree()
                .toPath()
                .toAbsolutePath()
                .normalize()
                .relativize(folder.toPath())
                .toString()
                .replace('\\', '/');
        return relative.isEmpty() ? "" : relative + "/";
    }

    @Override
    public void close() {
        repository.close();
    }
}
