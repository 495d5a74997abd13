package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.site.desk.Given.PAYMENTS;
import static org.tocsin.site.desk.Given.SEV1;
import static org.tocsin.site.desk.Given.everything;
import static org.tocsin.site.desk.Given.page;
import static org.tocsin.site.desk.Given.record;
import static org.tocsin.site.desk.Given.update;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Response;
import org.tocsin.model.internal.Response.Confidence;
import org.tocsin.model.internal.Response.SuspectedCause;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.site.desk.VendorsPage.VendorCard;

class VendorHistoryTest {
    @Test
    void anIncidentWhoseRecordNamesTheVendorIsItsOwn() {
        VendorCard card = card("The scheduler of FLOWBENCH stood still.");

        assertThat(card.named()).extracting(row -> row.incident().label()).containsExactly("About 2026-11-23-a");
        assertThat(card.others()).isZero();
    }

    @Test
    void anIncidentOfAProcessThatUsesItIsOnlyListedBesides() {
        VendorCard card = card("The flowbenches were full.");

        assertThat(card.named()).isEmpty();
        assertThat(card.latest()).extracting(row -> row.incident().label()).containsExactly("About 2026-11-23-a");
        assertThat(card.others()).isEqualTo(1);
    }

    private static VendorCard card(String cause) {
        Response response = new Response(
                PAYMENTS,
                SEV1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new SuspectedCause(cause, Confidence.LOW),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of());
        return page(
                        VendorsPage.class,
                        everything(
                                List.of(),
                                record("2026-11-23-a", response, update("08:00", UpdateStatus.INVESTIGATING, null))))
                .vendors()
                .get(0);
    }
}
