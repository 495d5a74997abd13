package org.tocsin.diagram;

/** What became of the words of a diagram. */
public sealed interface Outcome {
    /**
     * A picture.
     *
     * @param svg a whole file of plain shapes and words, without links, scripts, styles or other files
     * @param width in CSS pixels
     * @param height likewise
     */
    record Drawn(String svg, int width, int height) implements Outcome {}

    /**
     * Nothing was drawn.
     *
     * @param line of the words, counted from 1
     * @param why what is wrong there, in the writer's words
     * @param fix what to do about it
     */
    record Refused(int line, String why, String fix) implements Outcome {}
}
