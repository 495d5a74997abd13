package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.ProcessPage.Contain;
import org.tocsin.site.desk.ProcessPage.Stake;

/** The escalation matrix for those who answer for the business: what is at stake, when they step in, who decides, what is owed. */
public record ExecutiveMatrixPage(Frame frame, List<ExecutiveRow> rows) implements Page {
    public ExecutiveMatrixPage {
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "desk/matrix-executive.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.MATRIX_EXECUTIVE);
    }

    /**
     * One process.
     *
     * @param costs what keeping harm from spreading means for the business
     */
    public record ExecutiveRow(
            String id,
            Way process,
            Way owner,
            Tag criticality,
            Stake stake,
            List<Reading> readings,
            List<Contain> costs,
            List<Duty> duties) {
        public ExecutiveRow {
            readings = List.copyOf(readings);
            costs = List.copyOf(costs);
            duties = List.copyOf(duties);
        }
    }

    /** What an authority, or those concerned, may have to be told. A reminder, not legal advice. */
    public record Duty(String regime, String name, String to, String article, String source, Way responsible) {}
}
