/**
 * The kinds of record: a source tree enters, model values with their places or problems leave.
 *
 * <p>One shape a kind. Must not know how records relate to one another; that is {@code check}.
 */
@NullMarked
package org.tocsin.record;

import org.jspecify.annotations.NullMarked;
