package org.tocsin.site.desk;

import org.tocsin.site.Moment;

/**
 * Somebody who cannot be called.
 *
 * @param back the first instant at which they can
 */
public record Away(Way person, Moment back) {}
