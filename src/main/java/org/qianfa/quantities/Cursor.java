package org.qianfa.quantities;

/** A place in a text that moves on over what it recognises and stays where it does not. */
final class Cursor {

    private final String text;
    private int at;

    Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    /** The character at this place plus {@code ahead}, or a line feed outside the text. */
    char peek(int ahead) {
        int place = at + ahead;
        return place >= 0 && place < text.length() ? text.charAt(place) : '\n';
    }

    boolean eat(String word) {
        if (text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    boolean eatAny(Iterable<String> words) {
        for (String word : words) {
            if (eat(word)) {
                return true;
            }
        }
        return false;
    }

    boolean eatOneOf(String characters) {
        if (characters.indexOf(peek(0)) >= 0 && at < text.length()) {
            at++;
            return true;
        }
        return false;
    }

    /** At most two blanks; more than that separate columns, not a number from its unit. */
    void skipBlanks() {
        for (int i = 0; i < 2 && Glyphs.blank(peek(0)); i++) {
            at++;
        }
    }

    /** The measure word at this place, or null; does not move. */
    MeasureWord measureWord() {
        return at < text.length() ? MeasureWords.at(text, at) : null;
    }

    /** A dash, also a doubled one, or 至 or 到. */
    boolean eatRangeMark() {
        if (Glyphs.dash(peek(0))) {
            at += Glyphs.dash(peek(1)) ? 2 : 1;
            return true;
        }
        return eatOneOf("至到");
    }

    /** Exactly as many half- or full-width digits as stand here, if their number lies between the bounds; else -1. */
    int eatDigits(int least, int most) {
        int number = 0;
        int length = 0;
        while (length <= most && Glyphs.digit(peek(length)) >= 0) {
            number = length < 9 ? number * 10 + Glyphs.digit(peek(length)) : number;
            length++;
        }
        if (length < least || length > most) {
            return -1;
        }
        at += length;
        return number;
    }
}
