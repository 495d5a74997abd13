package org.tocsin.change;

/**
 * One thing that changed in meaning.
 *
 * @param sentence as a person would tell it, in one line without a full stop; without private values
 * @param before the value before, in words; empty where the sentence says more than a value
 * @param after the value afterwards; empty likewise
 */
public record Change(Topic topic, Subject subject, String sentence, String before, String after) {}
