package org.tocsin.score;

/**
 * Where the records say what is expected.
 *
 * @param path of the file in the repository, such as {@code escalation/policies/money-urgent.yaml}
 * @param key the place in the file, its parts joined by dots, a part of a list by its id: {@code steps.command}
 * @param says what stands there, in one line of plain words
 */
public record Clause(String path, String key, String says) {}
