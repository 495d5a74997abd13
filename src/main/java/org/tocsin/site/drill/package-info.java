/**
 * A pack comes in; the pages, cards, calendar entry and JSON of which its folder is made go out, each for one kind of reader.
 *
 * <p>Must not know how a pack is generated, nor how pages become bytes.
 */
@NullMarked
package org.tocsin.site.drill;

import org.jspecify.annotations.NullMarked;
