package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Html;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.ProcessPage.Contain;

/** The escalation matrix for those who speak with customers: what these notice, what they hear, what they can do meanwhile. */
public record ProductMatrixPage(Frame frame, List<ProductRow> rows) implements Page {
    public ProductMatrixPage {
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "desk/matrix-product.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.MATRIX_PRODUCT);
    }

    /**
     * One process.
     *
     * @param seen what customers see of it; empty when nothing of its own
     */
    public record ProductRow(
            String id,
            Way process,
            Tag criticality,
            Html summary,
            List<String> seen,
            List<Reading> readings,
            List<Contain> meanwhile) {
        public ProductRow {
            seen = List.copyOf(seen);
            readings = List.copyOf(readings);
            meanwhile = List.copyOf(meanwhile);
        }
    }
}
