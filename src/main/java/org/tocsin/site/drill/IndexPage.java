package org.tocsin.site.drill;

import java.util.List;

/**
 * What to open, print and hand to whom.
 *
 * @param facts of the exercise, for the facilitator
 * @param aims what nobody can solve as the records stand; empty for most
 * @param files in the order in which they are needed
 * @param unprinted characters for which there are no letters, so that there are no cards as PDF; empty for most
 * @param command that makes the same pack again
 */
public record IndexPage(
        PackFrame frame,
        String situation,
        List<Fact> facts,
        List<String> aims,
        List<Handed> files,
        String unprinted,
        String command)
        implements PackFrame.Framed {
    public IndexPage {
        facts = List.copyOf(facts);
        aims = List.copyOf(aims);
        files = List.copyOf(files);
    }

    @Override
    public PackFile file() {
        return PackFile.INDEX;
    }

    @Override
    public String template() {
        return "drills/index.ftlh";
    }

    /** A label and what stands beside it. */
    public record Fact(String label, String text) {}

    /**
     * A file.
     *
     * @param shape {@code players} or {@code staff}
     */
    public record Handed(String href, String title, String shape, String audience, String whom, String how) {}
}
