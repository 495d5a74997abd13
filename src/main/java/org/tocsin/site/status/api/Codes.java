package org.tocsin.site.status.api;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.model.open.Update;

/**
 * The ids of the API: twelve lower-case letters and digits, made from what a record is known by and from nothing else; or
 * the id a thing had on Statuspage, where it was imported from there.
 *
 * <p>Clients keep them. So a new word in a title, another order or another program changes none of them.
 */
final class Codes {
    private static final int LENGTH = 12;
    private static final int DIGITS = Character.MAX_RADIX;
    private static final BigInteger COUNT = BigInteger.valueOf(DIGITS).pow(LENGTH);

    private Codes() {}

    /** Of the page, by its address. */
    static String of(StatusSettings settings) {
        return settings.statuspage() != null
                ? settings.statuspage().id()
                : code("page", settings.url().toString());
    }

    static String of(Component component) {
        return component.statuspage() != null ? component.statuspage().id() : of(component.id());
    }

    /** Of a component that the page has no more. */
    static String of(ComponentId id) {
        return code("component", id.value());
    }

    static String of(ComponentGroup group) {
        return group.statuspage() != null ? group.statuspage().id() : code("group", group.id());
    }

    static String of(StatusEvent event) {
        return event.statuspage() != null
                ? event.statuspage().id()
                : code("incident", event.id().value());
    }

    /**
     * Of an update, by its time: updates are put right and put between others later.
     *
     * @param before how many updates of the incident bear the same time and stand before it
     */
    static String of(StatusEvent event, Update update, int before) {
        return update.statuspage() != null
                ? update.statuspage().id()
                : code("update", event.id().value() + " " + update.at() + (before == 0 ? "" : " " + before));
    }

    private static String code(String kind, String id) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((kind + " " + id).getBytes(StandardCharsets.UTF_8));
            String code = new BigInteger(1, hash).mod(COUNT).toString(DIGITS);
            return "0".repeat(LENGTH - code.length()) + code;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
