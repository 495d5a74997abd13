package org.tocsin.site.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.revision.Audit;
import org.tocsin.revision.Revision;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every change as CSV (RFC 4180) and as JSON, for those who check a company. */
final class AuditFiles {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** A spreadsheet takes a cell that begins so for a formula. */
    private static final String FORMULA = "=+-@\t\r\n";

    private AuditFiles() {}

    /** Everything the files say that git does not fix by the commit. */
    private record Facts(String reach, List<String> commits) {}

    static List<SiteFile> of(Audit audit) {
        Facts facts = new Facts(
                audit.reach().name(),
                audit.entries().stream()
                        .map(entry -> entry.by().commit() + " " + entry.by().signature())
                        .toList());
        return List.of(
                SiteFile.made(new PagePath(Address.AUDIT_CSV), facts, () -> csv(audit)),
                SiteFile.made(new PagePath(Address.AUDIT_JSON), facts, () -> json(audit)));
    }

    static byte[] csv(Audit audit) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "commit",
                "at",
                "author",
                "email",
                "subject",
                "rationale",
                "reviewers",
                "signature",
                "signer",
                "key",
                "files");
        for (Audit.Entry entry : audit.entries()) {
            Revision by = entry.by();
            line(
                    text,
                    by.commit(),
                    by.at().toString(),
                    by.author(),
                    by.email(),
                    by.subject(),
                    by.rationale(),
                    String.join("; ", by.reviewers()),
                    AuditBuilder.state(by.signature()),
                    by.signature().signer(),
                    by.signature().key(),
                    String.join("; ", entry.files()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, String... cells) {
        text.append(Stream.of(cells).map(AuditFiles::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"";
    }

    static byte[] json(Audit audit) {
        ObjectNode document = JSON.createObjectNode();
        document.put("reach", audit.reach().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        ArrayNode changes = document.putArray("changes");
        for (Audit.Entry entry : audit.entries()) {
            Revision by = entry.by();
            ObjectNode change = changes.addObject();
            change.put("commit", by.commit());
            change.put("at", by.at().toString());
            change.put("author", by.author());
            change.put("email", by.email());
            change.put("subject", by.subject());
            change.put("rationale", by.rationale());
            by.reviewers().forEach(change.putArray("reviewed-by")::add);
            ObjectNode signature = change.putObject("signature");
            signature.put("state", AuditBuilder.state(by.signature()));
            signature.put("signer", by.signature().signer());
            signature.put("key", by.signature().key());
            entry.files().forEach(change.putArray("files")::add);
        }
        return (JSON.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
