package org.tocsin.importer.cstate;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.FreeNames;
import org.tocsin.importer.Slug;

/** Gives each incident a folder of its own: its date in UTC, then what its file is called. */
final class FolderNames {
    private static final int LONGEST_SLUG = 66;
    private static final Pattern DATE_IN_NAME = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})[-_. ]*");

    private final FreeNames names = new FreeNames();

    String name(OffsetDateTime begin, ForeignFile file) {
        var date = begin.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().toString();
        var stem = stem(file.path());
        var slug = Slug.of(DATE_IN_NAME.matcher(stem).replaceFirst(""), LONGEST_SLUG);
        var plain = date + "-" + (slug.isEmpty() ? "issue" : slug);
        var name = names.take(plain);
        var dated = DATE_IN_NAME.matcher(stem);
        if (dated.find() && !dated.group(1).equals(date)) {
            file.assume(
                    1, About.FOLDER, name, "its file is named for " + dated.group(1) + ", but it is dated " + begin);
        }
        if (!name.equals(plain)) {
            file.assume(1, About.FOLDER, name, "another issue has the name " + plain);
        }
        return name;
    }

    /** A file's name without folder and extension. */
    static String stem(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var stem = name.substring(0, name.lastIndexOf('.'));
        return stem.equals("index") ? folder(path) : stem;
    }

    private static String folder(String path) {
        var folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
