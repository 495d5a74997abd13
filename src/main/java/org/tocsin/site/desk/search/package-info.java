/**
 * What can be found on the desk comes in; the scripts that the search loads in the browser go out.
 *
 * <p>Must not know records, pages or git.
 */
@NullMarked
package org.tocsin.site.desk.search;

import org.jspecify.annotations.NullMarked;
