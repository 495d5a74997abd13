package org.tocsin.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which past a work tree has, from the few small files that say so.
 *
 * <p>Opening a repository and its packs costs more than a warm build may; this is read before, to learn whether that is needed.
 */
public final class Head {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
    private static final Pattern TAG = Pattern.compile("(?!.*\\.\\.)[^\\s:?*\\[\\\\~^/][^\\s:?*\\[\\\\~^]*");
    private static final String SYMBOLIC = "ref: ";

    private Head() {}

    /**
     * Names the past of the repository whose work tree is, or lies above, a folder: the commit at {@code HEAD}, where the clone
     * was cut off, and the folder's place in the work tree. The same name is the same past.
     *
     * @return null where it cannot be told from files alone, as in a linked work tree
     */
    public static @Nullable String past(Path folder) {
        Path start = folder.toAbsolutePath().normalize();
        for (Path above = start; above != null; above = above.getParent()) {
            Path git = above.resolve(".git");
            if (Files.exists(git)) {
                return past(git, above.relativize(start));
            }
        }
        return null;
    }

    /**
     * Names what a tag is, of the repository whose work tree is, or lies above, a folder.
     *
     * @return the same for the same tagged commit; null where there is no such tag, or it cannot be told from files alone
     */
    public static @Nullable String tag(Path folder, String name) {
        for (Path above = folder.toAbsolutePath().normalize(); above != null; above = above.getParent()) {
            Path git = above.resolve(".git");
            if (Files.exists(git)) {
                try {
                    return TAG.matcher(name).matches() ? ref(git, "refs/tags/" + name) : null;
                } catch (IOException e) {
                    return null;
                }
            }
        }
        return null;
    }

    private static @Nullable String past(Path git, Path below) {
        try {
            String commit = commit(git, Files.readString(git.resolve("HEAD")).strip());
            Path shallow = git.resolve("shallow");
            String cut = Files.exists(shallow) ? Files.readString(shallow) : "";
            return commit == null ? null : commit + '\n' + below + '\n' + cut;
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable String commit(Path git, String head) throws IOException {
        if (!head.startsWith(SYMBOLIC)) {
            return hash(head);
        }
        return ref(git, head.substring(SYMBOLIC.length()).strip());
    }

    private static @Nullable String ref(Path git, String name) throws IOException {
        Path loose = git.resolve(name);
        if (Files.isRegularFile(loose)) {
            return hash(Files.readString(loose).strip());
        }
        Path packed = git.resolve("packed-refs");
        if (!Files.exists(packed)) {
            return null;
        }
        try (Stream<String> lines = Files.lines(packed, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.endsWith(' ' + name))
                    .map(line -> line.substring(0, line.length() - name.length() - 1))
                    .findFirst()
                    .map(Head::hash)
                    .orElse(null);
        }
    }

    private static @Nullable String hash(String text) {
        return HASH.matcher(text).matches() ? text : null;
    }
}
