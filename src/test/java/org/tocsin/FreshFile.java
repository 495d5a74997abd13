package org.tocsin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that is made from something else. */
public final class FreshFile {
    private static final boolean REFRESH = Boolean.getBoolean("refresh");

    private FreshFile() {}

    /** Asserts that a file is what would be made now; with {@code -Drefresh=true} it is made. */
    public static void assertFresh(Path file, String text) throws IOException {
        if (REFRESH) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        }
        String committed = Files.exists(file) ? Files.readString(file) : "";
        assertThat(committed)
                .as("%s is out of date; look at the difference, then run: mvn test -Drefresh=true -Dtest=…", file)
                .isEqualTo(text);
    }
}
