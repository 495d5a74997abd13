package org.tocsin.site;

/**
 * Markup that may be shown as it is: rendered and sanitised prose or Markdown, and nothing else.
 *
 * <p>Templates escape every other value.
 *
 * @param markup an HTML fragment
 */
public record Html(String markup) {
    public boolean isEmpty() {
        return markup.isEmpty();
    }
}
