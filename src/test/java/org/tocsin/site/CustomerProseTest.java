package org.tocsin.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CustomerProseTest {
    @Test
    void publicPagesAndCustomerPostmortemsAreForCustomers() {
        assertThat(CustomerProse.isForCustomers("content/status/about.adoc")).isTrue();
        assertThat(CustomerProse.isForCustomers("incidents/2026/2026-11-03-x/postmortem-customer.adoc"))
                .isTrue();
        assertThat(CustomerProse.isForCustomers("incidents/2026/2026-11-03-x/postmortem.adoc"))
                .isFalse();
        assertThat(CustomerProse.isForCustomers("content/drills/2026-11-03-x/postmortem-customer.adoc"))
                .isFalse();
        assertThat(CustomerProse.isForCustomers("content/playbooks/payment-sync.adoc"))
                .isFalse();
    }

    @Test
    void whatCustomersReadIncludesOnlyFilesOfPublicPages() {
        String customer = "incidents/2026/2026-11-03-x/postmortem-customer.adoc";

        assertThat(CustomerProse.mayInclude(customer, "content/status/shared/terms.adoc"))
                .isTrue();
        assertThat(CustomerProse.mayInclude(customer, "incidents/2026/2026-11-03-x/postmortem.adoc"))
                .isFalse();
    }

    @Test
    void internalProseMayIncludeAnyFile() {
        assertThat(CustomerProse.mayInclude("content/playbooks/a.adoc", "escalation/people.yaml"))
                .isTrue();
    }

    @Test
    void whatCustomersReadLeadsOnlyToWhatTheyMayRead() {
        assertThat(CustomerProse.mayLink("content/status/about.adoc", "content/status/words.adoc"))
                .isTrue();
        assertThat(CustomerProse.mayLink("content/status/about.adoc", "content/playbooks/payment-sync.adoc"))
                .isFalse();
        assertThat(CustomerProse.mayLink("content/playbooks/payment-sync.adoc", "content/status/about.adoc"))
                .isTrue();
    }
}
