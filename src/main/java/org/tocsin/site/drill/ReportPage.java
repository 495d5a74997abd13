package org.tocsin.site.drill;

import java.util.List;

/**
 * What is written afterwards; what was planned stands there.
 */
public record ReportPage(
        PackFrame frame, List<IndexPage.Fact> facts, List<String> objectives, List<String> aims, List<String> checks)
        implements PackFrame.Framed {
    public ReportPage {
        facts = List.copyOf(facts);
        objectives = List.copyOf(objectives);
        aims = List.copyOf(aims);
        checks = List.copyOf(checks);
    }

    @Override
    public PackFile file() {
        return PackFile.REPORT;
    }

    @Override
    public String template() {
        return "drills/after-action-report.ftlh";
    }
}
