package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * The escalation matrix: who is told, within what time and with which authority, by process and severity.
 *
 * @param columns most severe first
 * @param today for which it says who is reached
 */
public record MatrixPage(Frame frame, List<Column> columns, List<Row> rows, Moment today, List<OnDuty> onDuty)
        implements Page {
    public MatrixPage {
        onDuty = List.copyOf(onDuty);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "desk/matrix.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.MATRIX);
    }

    /** A part, and who is reached in it today. */
    public record OnDuty(Way part, List<Turn> turns) {
        public OnDuty {
            turns = List.copyOf(turns);
        }
    }

    /** A severity, what it means and what speaks for it. */
    public record Column(String id, String shape, String name, Html meaning, Targets targets, List<Sign> signs) {
        public Column {
            signs = List.copyOf(signs);
        }
    }

    /** A condition that gives at least this severity. */
    public record Sign(String dimension, String condition, String meaning) {}

    /** A process and its way at each severity, in the order of the columns. */
    public record Row(String id, Way process, Way owner, Tag criticality, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What happens for one process at one severity, or at several next to each other where the same happens.
     *
     * @param span how many columns it takes
     * @param policy null where none covers it
     * @param targets null where none covers it
     * @param approvals each class of action that the policy foresees, once
     */
    public record Cell(
            List<Tag> severities,
            int span,
            @Nullable Way policy,
            @Nullable Targets targets,
            List<Rung> rungs,
            List<Approval> approvals) {
        public Cell {
            severities = List.copyOf(severities);
            rungs = List.copyOf(rungs);
            approvals = List.copyOf(approvals);
        }
    }

    /**
     * Who is told for the first time at one moment.
     *
     * @param when counted from the first alert
     * @param condition on what it depends; empty when on nothing
     */
    public record Rung(String when, String who, String condition) {}
}
