package org.tocsin.site.desk;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Vendor;

/**
 * How a vendor is reached.
 *
 * @param phone empty where none is known, as are the others
 * @param dial the digits of the telephone number
 */
public record Contact(String phone, String dial, String email, String portal, String statusPage) {
    static Contact of(Vendor vendor) {
        String phone = vendor.contact().phone() == null ? "" : vendor.contact().phone();
        return new Contact(
                phone,
                phone.replaceAll("[^+0-9]", ""),
                vendor.contact().email() == null ? "" : vendor.contact().email(),
                address(vendor.contact().portal()),
                address(vendor.statusPage()));
    }

    private static String address(@Nullable URI uri) {
        return uri == null ? "" : uri.toString();
    }
}
