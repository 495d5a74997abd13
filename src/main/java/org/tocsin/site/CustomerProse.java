package org.tocsin.site;

/**
 * Which prose is written for customers, told by its path alone, and what such prose may include.
 *
 * <p>This is part of the public wall: an include would otherwise carry any file of the repository onto a public page.
 */
public final class CustomerProse {
    private static final String PUBLIC_PAGES = "content/status/";
    private static final String DRILLS = "content/drills/";
    private static final String CUSTOMER_POSTMORTEM = "postmortem-customer.adoc";

    private CustomerProse() {}

    /** Whether a file, named by its path in the repository, is written for customers; nothing of a drill is. */
    public static boolean isForCustomers(String sourcePath) {
        return sourcePath.startsWith(PUBLIC_PAGES)
                || (sourcePath.endsWith("/" + CUSTOMER_POSTMORTEM) && !sourcePath.startsWith(DRILLS));
    }

    /** Whether a document may include a file; what customers read may include only public pages' own files. */
    public static boolean mayInclude(String documentPath, String includedPath) {
        return !isForCustomers(documentPath) || includedPath.startsWith(PUBLIC_PAGES);
    }

    /** Whether a document may link to another; what customers read may lead only to what they may read. */
    public static boolean mayLink(String documentPath, String linkedPath) {
        return !isForCustomers(documentPath) || isForCustomers(linkedPath);
    }
}
