package org.tocsin.site.desk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into words, single signs, and single characters of scripts that write no spaces. */
final class Tokens {
    private static final String UNSPACED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}";
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}_]";
    private static final Pattern TOKEN = Pattern.compile(
            "[" + UNSPACED + "]|(?:(?![" + UNSPACED + "])" + LETTER + ")+|[ \\t\\n\\r]+|.", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile(LETTER);

    private Tokens() {}

    /** Every token, gaps among them, so that the text can be put together again as it was. */
    static List<Token> exact(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(text);
        while (found.find()) {
            tokens.add(new Token(found.group(), false, "", ""));
        }
        return tokens;
    }

    static boolean isGap(String token) {
        return token.isBlank();
    }

    /** Whether a token says something, as signs and gaps do not. */
    static boolean isWord(Token token) {
        return WORD.matcher(token.text()).find();
    }
}
