package org.tocsin.site.drill;

import org.tocsin.drill.pack.Pack;
import org.tocsin.language.ExerciseMark;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * What every page of a pack has around its content.
 *
 * @param title of the page
 * @param name of the exercise
 * @param shape {@code players} or {@code staff}: each has its own colour, so that nobody shows the wrong page
 * @param audience the same in words
 * @param mark says that it is an exercise
 * @param made by which version, with which seed, so that a page without its folder is not lost
 * @param script whether the page has one
 */
public record PackFrame(
        String title, String name, String shape, String audience, String mark, String made, boolean script) {
    static PackFrame of(PackFile file, Pack pack) {
        return new PackFrame(
                file.title(),
                pack.name(),
                file.audience().shape(),
                file.audience().words(),
                ExerciseMark.in("en"),
                pack.order().process() + ", seed " + pack.order().seed() + ", policy "
                        + pack.policy().substring(0, Math.min(12, pack.policy().length())),
                file == PackFile.RUNNER);
    }

    /** Where a file stands. */
    static PagePath path(PackFile file) {
        return new PagePath(file.file());
    }

    /** A page of a pack. */
    interface Framed extends Page {
        PackFile file();

        @Override
        default PagePath path() {
            return PackFrame.path(file());
        }
    }
}
