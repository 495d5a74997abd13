package org.tocsin.model.internal;

import java.time.LocalDate;

/**
 * Some days on end.
 *
 * @param through the last day, itself included
 */
public record Days(LocalDate from, LocalDate through) {}
