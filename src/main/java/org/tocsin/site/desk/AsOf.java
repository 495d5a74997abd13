package org.tocsin.site.desk;

import java.time.Instant;
import org.tocsin.site.PagePath;

/**
 * A state of the repository that the whole desk is published as of, below the desk of the present.
 *
 * @param name a tag, a commit or a day, as the settings have it
 * @param commit the full hash
 * @param at the instant that desk is built for
 */
public record AsOf(String name, String commit, Instant at) {
    /** Names git allows hold what addresses do not: such characters become hyphens. */
    private static final String UNSAFE = "[^A-Za-z0-9._-]|^\\.|\\.$";

    private static final String TOP = "as-of/";
    private static final int SHORT = 8;

    /** The folder of its pages below the desk of the present, with a slash at its end. */
    public String folder() {
        return TOP + name.replaceAll(UNSAFE, "-") + "/";
    }

    /** Where a page of it stands below the desk of the present. */
    public PagePath below(PagePath page) {
        return new PagePath(folder() + page.value());
    }

    /** The way from the top of it to the top of the desk of the present. */
    String toPresent() {
        return "../../";
    }

    /** The hash as people write it. */
    String brief() {
        return commit.substring(0, SHORT);
    }
}
