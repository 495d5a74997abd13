package org.tocsin.model.internal;

/** Names a vendor in {@code escalation/vendors.yaml}. */
public record VendorId(String value) implements Comparable<VendorId> {
    @Override
    public int compareTo(VendorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
