package org.tocsin.uptime;

import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.StatusEvent;

/**
 * A time in which one event gave one component one state other than operational.
 *
 * @param from in seconds since 1970
 * @param until in seconds since 1970, after {@code from}; not part of it
 */
record Spell(StatusEvent event, ComponentState state, long from, long until) {}
