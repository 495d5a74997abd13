package org.tocsin.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of a new repository, as text.
 *
 * <p>Source: the program's resources at {@code tocsin/init/}, named in {@code tocsin/init.txt}; drill scenarios come there
 * from the project's own {@code content/drills/scenarios/}. A name there that begins
 * with a dot is kept under {@code dot-}, so that no tool takes it for a file of this project.
 */
public final class Scaffold {
    static final String FOLDER = "tocsin/init/";
    static final String LIST = "tocsin/init.txt";

    private static final Pattern AROUND_IMPORTED =
            Pattern.compile("\\..*|README\\.md|content/handbook/.*|site/schema/.*");

    private Scaffold() {}

    /**
     * Every file by its path, sorted.
     *
     * @param today the day the repository begins; days that would grow stale are counted from it
     * @param schemas JSON Schemas by file name, for {@code site/schema/}
     * @throws IOException when the program was packaged without one of them
     */
    public static SortedMap<String, String> files(LocalDate today, SortedMap<String, String> schemas)
            throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (String path : text(LIST).lines().toList()) {
            files.put(path, dated(text(FOLDER + resourceName(path)), today));
        }
        schemas.forEach((name, schema) -> files.put("site/schema/" + name, schema));
        return files;
    }

    /**
     * The files that a repository needs beside imported records: README, workflows, handbook and schemas. The example's
     * people, policies and components are not among them.
     *
     * @param today as in {@link #files}
     * @param schemas as in {@link #files}
     * @throws IOException when the program was packaged without one of them
     */
    public static SortedMap<String, String> aroundImported(LocalDate today, SortedMap<String, String> schemas)
            throws IOException {
        SortedMap<String, String> files = files(today, schemas);
        files.keySet().removeIf(path -> !AROUND_IMPORTED.matcher(path).matches());
        return files;
    }

    static String resourceName(String path) {
        return path.startsWith(".") ? "dot-" + path.substring(1) : path;
    }

    private static String dated(String text, LocalDate today) {
        return text.replace("@today@", today.toString())
                .replace("@year@", Integer.toString(today.getYear()))
                .replace("@in-a-week@", today.plusWeeks(1).toString())
                .replace("@in-three-months@", today.plusMonths(3).toString());
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Scaffold.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the program was packaged without " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
