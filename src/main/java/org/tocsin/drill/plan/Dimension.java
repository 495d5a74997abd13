package org.tocsin.drill.plan;

/** In what drills differ. Any two values of different ones are a pair that can be covered. */
public enum Dimension {
    PROCESS("process"),
    MODE("failure mode"),
    LOSS("loss"),
    SEVERITY("severity"),
    BAND("time band"),
    TWIST("twist");

    private final String words;

    Dimension(String words) {
        this.words = words;
    }

    /** What stands above its values. */
    public String words() {
        return words;
    }

    /** The word that stands for it in answers. */
    public String word() {
        return words.replace(' ', '-');
    }
}
