package org.tocsin.score;

/** How an expectation came out. */
public enum Verdict {
    MET("met"),
    LATE("late"),
    MISSED("missed"),
    NOT_EXERCISED("not exercised");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** What stands in its place. */
    public String words() {
        return words;
    }
}
