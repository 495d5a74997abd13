package org.tocsin.site.status;

/**
 * Says of a text that it is not in the language of its page.
 *
 * @param language BCP 47 tag of the text
 * @param direction {@code ltr} or {@code rtl}
 * @param note tells readers so, in the language of the page
 */
public record Foreign(String language, String direction, String note) {}
