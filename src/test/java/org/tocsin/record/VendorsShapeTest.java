package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Vendor;

class VendorsShapeTest {
    @Test
    void aContractMayBeMissing() {
        Vendor vendor = Refused.read(Kind.VENDORS, """
                vendors:
                  - {id: paylane, name: Paylane, does: Takes card payments, contact: {phone: "+351 210 000 900"}}
                """).get(0);

        assertThat(vendor.contact().phone()).isEqualTo("+351 210 000 900");
        assertThat(vendor.contract()).isNull();
    }

    @Test
    void aVendorCanBeReached() {
        assertThat(Refused.only(Kind.VENDORS, """
                vendors:
                  - id: paylane
                    name: Paylane
                    does: Takes card payments
                    contact: {}
                """))
                .isEqualTo("5:14: this vendor cannot be reached [vendor-without-contact]"
                        + " | one of `phone`, `email` or `portal` | Add a line such as `phone: \"+351 210 000 900\"`.");
    }
}
