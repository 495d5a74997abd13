package org.tocsin.oncall;

/** What holds for a stretch of time. */
record During<T>(Span span, T value) {}
