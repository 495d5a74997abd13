package org.tocsin.uptime;

import org.tocsin.model.open.ComponentState;

/**
 * A time in which a component had one state other than operational.
 *
 * @param from in seconds since 1970
 * @param until in seconds since 1970, after {@code from}; not part of it
 */
record Stretch(ComponentState state, long from, long until) {}
