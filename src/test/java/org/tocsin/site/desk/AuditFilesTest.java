package org.tocsin.site.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.revision.Audit;
import org.tocsin.revision.PageVersions;
import org.tocsin.revision.Revision;
import org.tocsin.revision.Signature;

/** What other programs are told of changes. */
class AuditFilesTest {
    private static final Audit ONE = new Audit(
            List.of(new Audit.Entry(
                    new Revision(
                            "0123456789012345678901234567890123456789",
                            "=HYPERLINK(\"https://evil.example\")",
                            "ana@larkfield.example",
                            Instant.parse("2026-11-03T08:12:00Z"),
                            "playbooks: Say \"stop\" first",
                            "Line one,\nline two",
                            List.of("Ben <ben@larkfield.example>"),
                            new Signature(Signature.State.OUT_OF_TIME, "Ana", "SHA256:abc")),
                    List.of("content/playbooks/pay.adoc"))),
            PageVersions.Reach.SHALLOW);

    @Test
    void everyCellOfTheCsvIsQuotedAndNoneIsAFormula() {
        assertThat(new String(AuditFiles.csv(ONE), UTF_8))
                .isEqualTo(
                        "\"commit\",\"at\",\"author\",\"email\",\"subject\",\"rationale\",\"reviewers\",\"signature\","
                                + "\"signer\",\"key\",\"files\"\r\n"
                                + "\"0123456789012345678901234567890123456789\",\"2026-11-03T08:12:00Z\","
                                + "\"'=HYPERLINK(\"\"https://evil.example\"\")\",\"ana@larkfield.example\","
                                + "\"playbooks: Say \"\"stop\"\" first\",\"Line one,\nline two\","
                                + "\"Ben <ben@larkfield.example>\",\"out-of-time\",\"Ana\",\"SHA256:abc\","
                                + "\"content/playbooks/pay.adoc\"\r\n");
    }

    @Test
    void theJsonSaysHowFarBackItReachesAndWhatASignatureIsWorth() {
        assertThat(new String(AuditFiles.json(ONE), UTF_8))
                .contains("\"reach\" : \"shallow\"", "\"state\" : \"out-of-time\"", "\"reviewed-by\" : [ \"Ben");
    }
}
