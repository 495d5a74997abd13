package org.tocsin.site.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * One question with answers to choose from, drawn from the records.
 *
 * @param options in the order shown
 * @param right the letter of the right one
 * @param because why, in a sentence
 * @param clause where the records say so: the file and the place in it
 * @param page where the desk says so
 */
public record Question(String asks, List<Option> options, String right, String because, String clause, Way page) {
    public Question {
        options = List.copyOf(options);
    }

    /**
     * An answer to choose.
     *
     * @param letter {@code A}, {@code B} and so on
     */
    public record Option(String letter, String text) {}

    /** @param answers in the order shown, the right one among them */
    static Question of(String asks, List<String> answers, String rightAnswer, String because, String clause, Way page) {
        List<Option> options = new ArrayList<>();
        String right = "";
        for (String answer : answers) {
            String letter = String.valueOf((char) ('A' + options.size()));
            options.add(new Option(letter, answer));
            right = answer.equals(rightAnswer) ? letter : right;
        }
        if (right.isEmpty()) {
            throw new IllegalArgumentException("the right answer is not among those of: " + asks);
        }
        return new Question(asks, options, right, because, clause, page);
    }
}
