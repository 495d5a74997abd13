package org.tocsin.bake;

/**
 * How much prose a build rendered.
 *
 * @param sources how many different sources were needed: the same text in the same folder, beside the same other files, is one
 *     source, in however many commits or under however many names it stands
 * @param converted how many of them Asciidoctor converted; 0 means that it never started
 * @param fromCache how many of them the render cache answered
 */
public record RenderCount(int sources, int converted, int fromCache) {}
