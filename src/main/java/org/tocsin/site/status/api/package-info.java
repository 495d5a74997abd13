/**
 * Facts for customers and an instant come in; the Statuspage v2 read API as files, and their description, go out.
 *
 * <p>Must not know {@code model.internal}, nor the pages for people. The records named {@code …Json} are what the files hold:
 * their components stand in the order and under the names of the API, in camel case here.
 */
@NullMarked
package org.tocsin.site.status.api;

import org.jspecify.annotations.NullMarked;
