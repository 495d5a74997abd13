package org.tocsin.site.drill;

import org.tocsin.site.Html;

/**
 * The runner with its pack.
 *
 * @param pack the text of {@code pack.json}, as a script element may hold it
 */
public record RunnerPage(PackFrame frame, Html pack) implements PackFrame.Framed {
    @Override
    public PackFile file() {
        return PackFile.RUNNER;
    }

    @Override
    public String template() {
        return "drills/runner.ftlh";
    }
}
