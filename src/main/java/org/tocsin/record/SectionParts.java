package org.tocsin.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.model.internal.ProseOutline.Section;

/** What stands in the section of an AsciiDoc file that is being read, line by line. */
final class SectionParts {
    private static final Pattern STEP = Pattern.compile("\\s*(?:\\.{1,5}|\\d{1,3}\\.)\\s+\\S.*");
    private static final Pattern TICK = Pattern.compile("\\s*[*-]{1,5}\\s+\\[[ xX*]\\]\\s+\\S.*");
    private static final Pattern TERM = Pattern.compile("\\s*(\\S.*?)::(?:\\s+(.*))?");

    private final String title;
    private final Map<String, String> terms = new HashMap<>();
    private final List<String> columns = new ArrayList<>();
    private int steps;
    private int ticks;
    private boolean blank = true;
    private boolean headOfTable;
    private boolean inTable;
    private String openTerm = "";

    SectionParts(String title) {
        this.title = title;
    }

    static boolean isStep(String line) {
        return STEP.matcher(line).matches();
    }

    boolean isNamed() {
        return !title.isEmpty();
    }

    Section section() {
        return new Section(title, steps, ticks, columns, terms, blank);
    }

    /** After which a table's heads are over. */
    void blankLine() {
        if (!columns.isEmpty()) {
            headOfTable = false;
        }
    }

    void line(String line) {
        if (line.equals("|===")) {
            headOfTable = !inTable && columns.isEmpty();
            inTable = !inTable;
            return;
        }
        if (line.startsWith("[") && line.endsWith("]")) {
            return;
        }
        blank = false;
        if (headOfTable && line.startsWith("|")) {
            boolean several = line.indexOf('|', 1) > 0;
            for (String cell : line.substring(1).split("\\|", -1)) {
                columns.add(cell.strip());
            }
            headOfTable = !several;
        }
        if (inTable) {
            return;
        }
        if (TICK.matcher(line).matches()) {
            ticks++;
        } else if (STEP.matcher(line).matches()) {
            steps++;
        }
        term(line);
    }

    private void term(String line) {
        Matcher term = TERM.matcher(line);
        if (line.contains("::") && term.matches()) {
            openTerm = term.group(1).replaceAll("[*_`]", "").toLowerCase(Locale.ROOT);
            String text = term.group(2);
            terms.put(openTerm, text == null ? "" : text.strip());
        } else if (!openTerm.isEmpty()) {
            terms.computeIfPresent(openTerm, (name, text) -> text.isEmpty() ? line.strip() : text);
            openTerm = "";
        }
    }
}
