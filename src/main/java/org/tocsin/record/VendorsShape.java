package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Vendor;
import org.tocsin.model.internal.VendorId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Reading;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;
import org.tocsin.record.shape.Values;
import org.tocsin.record.yaml.YamlMapping;

/** {@code escalation/vendors.yaml}. */
final class VendorsShape {
    private static final Field<String> PHONE =
            optional("phone", Types.line(), "as dialled from abroad, in quotes", "\"+351 210 000 900\"");
    private static final Field<String> EMAIL =
            optional("email", Types.email(), "where its support reads mail", "support@paylane.example");
    private static final Field<URI> PORTAL =
            optional("portal", Types.url(), "where its support is asked", "https://paylane.example/support");
    private static final Shape<Vendor.Contact> CONTACT = new Shape<>(
            "a vendor's contact",
            "How a vendor is reached when something is wrong.",
            List.of(PHONE, EMAIL, PORTAL),
            VendorsShape::contact);

    private static final Field<List<SeverityId>> SEVERITIES =
            required("severities", Types.list(InternalTypes.SEVERITY, 1), "at which this holds", "[sev1]");
    private static final Field<Duration> WITHIN =
            required("within", Types.duration(), "within what time it has to answer", "PT30M");
    private static final Shape<Vendor.Answer> ANSWER = Shape.of(
            "a promise to answer",
            "Within what time a vendor has to answer.",
            List.of(SEVERITIES, WITHIN),
            values -> new Vendor.Answer(values.get(SEVERITIES), values.get(WITHIN)));

    private static final Field<String> REFERENCE =
            required("reference", Types.line(), "how to name the contract when one calls", "PL-2024-118");
    private static final Field<PersonId> OWNER =
            required("owner", InternalTypes.PERSON, "who answers for it on our side", "marta-figueira");
    private static final Field<LocalDate> UNTIL =
            optional("until", Types.date(), "the last day it holds", "2027-12-31");
    private static final Field<String> SUPPORT =
            required("support", Types.line(), "when its support answers", "At any hour by telephone");
    private static final Field<List<Vendor.Answer>> ANSWERS = optional(
                    "answers", Types.list(ANSWER, 0), "within what time it has to answer", "[…]")
            .otherwise(List.of());
    private static final Shape<Vendor.Contract> CONTRACT = Shape.of(
            "a contract",
            "What was agreed with a vendor.",
            List.of(REFERENCE, OWNER, UNTIL, SUPPORT, ANSWERS),
            values -> new Vendor.Contract(
                    values.get(REFERENCE),
                    values.get(OWNER),
                    values.orNull(UNTIL),
                    values.get(SUPPORT),
                    values.get(ANSWERS)));

    private static final Field<VendorId> ID =
            required("id", InternalTypes.VENDOR, "how other records name it", "paylane");
    private static final Field<String> NAME = required("name", Types.line(), "as it calls itself", "Paylane");
    private static final Field<String> DOES =
            required("does", Types.line(), "what we use it for", "Takes card payments and settles them");
    private static final Field<URI> STATUS_PAGE =
            optional("status-page", Types.url(), "where it says how it is", "https://status.paylane.example/");
    private static final Field<Vendor.Contact> REACHED = required(
            "contact", CONTACT, "how it is reached when something is wrong", "{email: support@paylane.example}");
    private static final Field<Vendor.Contract> AGREED =
            optional("contract", CONTRACT, "what was agreed", "{reference: PL-2024-118, …}");
    private static final Shape<Vendor> VENDOR = Shape.of(
            "a vendor",
            "Somebody else whose service our processes need.",
            List.of(ID, NAME, DOES, STATUS_PAGE, REACHED, AGREED),
            values -> new Vendor(
                    values.get(ID),
                    values.get(NAME),
                    values.get(DOES),
                    values.orNull(STATUS_PAGE),
                    values.get(REACHED),
                    values.orNull(AGREED)));
    private static final Field<List<Vendor>> VENDORS =
            required("vendors", Types.list(VENDOR, 1), "every vendor that records name", "[…]");

    static final Shape<List<Vendor>> SHAPE = Shape.of(
            "the vendors", "Those whose services our processes need.", List.of(VENDORS), values -> values.get(VENDORS));

    private VendorsShape() {}

    private static Vendor.@Nullable Contact contact(Values values, Reading reading, YamlMapping at) {
        String phone = values.orNull(PHONE);
        String email = values.orNull(EMAIL);
        URI portal = values.orNull(PORTAL);
        if (phone == null && email == null && portal == null) {
            reading.refuse(
                    at,
                    "vendor-without-contact",
                    "this vendor cannot be reached",
                    "one of `phone`, `email` or `portal`",
                    "Add a line such as `phone: \"+351 210 000 900\"`.");
            return null;
        }
        return new Vendor.Contact(phone, email, portal);
    }
}
