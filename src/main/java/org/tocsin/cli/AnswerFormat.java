package org.tocsin.cli;

import java.util.Locale;

/** For whom an answer is printed. */
enum AnswerFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
