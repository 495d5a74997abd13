package org.tocsin.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.FreshFile;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;

class RecordsReferenceTest {
    @Test
    void theReferenceHasATableForEveryKindOfRecord() throws IOException {
        StringBuilder page = new StringBuilder();
        page.append("// Made from the shapes. Refresh: mvn test -Drefresh=true -Dtest=RecordsReferenceTest\n");
        page.append("= Records\n:toc:\n\n");
        page.append(
                "What can stand in each file. Fields in *bold* must be there. Times are ISO-8601 with `Z`, an offset,\n");
        page.append("or a place after a space; lengths of time are ISO-8601, such as `PT15M`.\n");
        for (Kind<?> kind : Kind.ALL) {
            page.append("\n[[")
                    .append(kind.name())
                    .append("]]\n== ")
                    .append(kind.files())
                    .append("\n\n");
            page.append(kind.shape().meaning()).append('\n');
            fields(page, kind.shape());
        }

        FreshFile.assertFresh(Path.of("src/docs/reference/records.adoc"), page.toString());
    }

    private static void fields(StringBuilder page, Shape<?> shape) {
        List<Shape<?>> within = new ArrayList<>();
        page.append("\n[cols=\"1,2,2,2\",options=\"header\"]\n|===\n| Field | Meaning | Value | Example\n\n");
        for (Field<?> field : shape.fields()) {
            String mark = field.required() ? "*" : "";
            page.append("| ")
                    .append(mark)
                    .append('`')
                    .append(field.name())
                    .append('`')
                    .append(mark)
                    .append('\n');
            page.append("| ").append(cell(field.meaning())).append('\n');
            page.append("| ").append(cell(field.type().words())).append('\n');
            page.append("| `+").append(field.example().replace("|", "\\|")).append("+`\n\n");
            Shape<?> inner = field.type().within();
            if (inner != null) {
                within.add(inner);
            }
        }
        page.append("|===\n");
        for (Shape<?> inner : within) {
            page.append("\n.Fields of ").append(inner.name());
            fields(page, inner);
        }
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
