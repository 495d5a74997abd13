package org.tocsin.site.desk;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * Every playbook, postmortem or page of the handbook.
 *
 * @param columns the labels of the facts in each row
 * @param choices what a reader may narrow it down to, each of {@link Row#words}
 * @param empty what to say when there is none
 */
public record ProseListPage(
        PagePath path,
        Frame frame,
        String title,
        String lede,
        List<String> columns,
        List<Row> rows,
        List<Choice> choices,
        String empty)
        implements Page {
    public ProseListPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }

    /**
     * A field to narrow the list by.
     *
     * @param name of the field, lower case
     * @param any what it says where nothing is chosen
     */
    public record Choice(String name, String label, String any, List<String> words) {
        public Choice {
            words = List.copyOf(words);
        }
    }

    @Override
    public String template() {
        return "desk/prose-list.ftlh";
    }

    /**
     * One of them, with a fact for each column.
     *
     * @param words what of each field applies to it, with a bar between them
     */
    public record Row(Way page, List<Fact> facts, SortedMap<String, String> words) {
        public Row {
            facts = List.copyOf(facts);
            words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        }
    }
}
