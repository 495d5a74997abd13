package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * Every playbook, postmortem or page of the handbook.
 *
 * @param columns the labels of the facts in each row
 * @param empty what to say when there is none
 */
public record ProseListPage(
        PagePath path, Frame frame, String title, String lede, List<String> columns, List<Row> rows, String empty)
        implements Page {
    public ProseListPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "desk/prose-list.ftlh";
    }

    /** One of them, with a fact for each column. */
    public record Row(Way page, List<Fact> facts) {
        public Row {
            facts = List.copyOf(facts);
        }
    }
}
