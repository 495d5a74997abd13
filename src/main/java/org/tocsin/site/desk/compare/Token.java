package org.tocsin.site.desk.compare;

/**
 * A word, a sign or a gap.
 *
 * @param spaced whether a space stands before it; two tokens that differ in this alone are the same
 * @param style how it is set, as class names with spaces between; empty where it is plain
 * @param href where it leads; empty where it is no link
 */
public record Token(String text, boolean spaced, String style, String href) {
    boolean sameAs(Token other) {
        return text.equals(other.text) && style.equals(other.style) && href.equals(other.href);
    }

    /** The same with a space before it where either has one. */
    Token spacedAs(Token other) {
        return spaced || !other.spaced ? this : other;
    }
}
