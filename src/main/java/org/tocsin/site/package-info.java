/**
 * The contract between the typed pages of a site and whatever bakes them: pages, their paths and rendered prose.
 *
 * <p>It must not know any engine, and nothing of what a page is about.
 */
@NullMarked
package org.tocsin.site;

import org.jspecify.annotations.NullMarked;
