package org.qianfa.quantities;

import java.math.BigDecimal;

/** Reads 十二, 三万五千, 一百零八, 两三, 二三十 and formal numerals. A row of digits without powers is no number. */
final class ChineseNumeral {

    private static final int LONGEST_NUMBER = 20;

    private final String text;
    private final int start;

    ChineseNumeral(String text, int start) {
        this.text = text;
        this.start = start;
    }

    Numeral read() {
        int end = start;
        while (end < text.length() && Glyphs.chineseNumeral(text.charAt(end)) && MeasureWords.notPower(text, end)) {
            end++;
        }
        if (end == start || end - start > LONGEST_NUMBER) {
            return Numeral.unreadable(start, Math.max(end, start + 1));
        }
        String run = text.substring(start, end);
        int pair = neighbours(run);
        Value.Amount low = amount(pair < 0 ? run : run.substring(0, pair + 1) + run.substring(pair + 2));
        Value.Amount high = pair < 0 ? low : amount(run.substring(0, pair) + run.substring(pair + 1));
        if (low == null || high == null || low.number().compareTo(high.number()) > 0) {
            return Numeral.unreadable(start, end);
        }
        boolean bare = Glyphs.magnitude(run.charAt(0)) > 1;
        return new Numeral(start, end, low, high, true, bare);
    }

    /** Index of two digits that follow each other in counting (两三, 七八, also 三五), or -1. */
    private static int neighbours(String run) {
        for (int i = 0; i + 1 < run.length(); i++) {
            int first = Glyphs.chineseDigit(run.charAt(i));
            int second = Glyphs.chineseDigit(run.charAt(i + 1));
            if (first > 0 && (second == first + 1 || first == 3 && second == 5)) {
                return i;
            }
        }
        return -1;
    }

    /** Null when the characters do not make one number. */
    private static Value.Amount amount(String run) {
        char last = run.charAt(run.length() - 1);
        int magnitude = run.length() > 1 && Glyphs.magnitude(last) >= 4 ? Glyphs.magnitude(last) : 0;
        long number = number(run, 0, run.length());
        return number < 0 ? null : new Value.Amount(BigDecimal.valueOf(number / (long) Math.pow(10, magnitude)), magnitude);
    }

    /** The greatest power splits the number into what it multiplies and what is added; -1 when it is none. */
    private static long number(String run, int from, int to) {
        int split = greatestPower(run, from, to);
        if (split < 0) {
            return digits(run, from, to);
        }
        long factor = split == from ? 1 : number(run, from, split);
        long rest = split + 1 == to ? 0 : remainder(run, split, to);
        long power = (long) Math.pow(10, Glyphs.magnitude(run.charAt(split)));
        return factor <= 0 || rest < 0 || rest >= power || factor > 1_000_000_000L ? -1 : factor * power + rest;
    }

    /** 一万五 is 15000: a single digit right behind a power counts in the power below. */
    private static long remainder(String run, int split, int to) {
        int power = Glyphs.magnitude(run.charAt(split));
        int digit = Glyphs.chineseDigit(run.charAt(to - 1));
        if (split + 2 == to && power > 1 && digit > 0) {
            return digit * (long) Math.pow(10, power - 1);
        }
        return number(run, split + 1, to);
    }

    private static int greatestPower(String run, int from, int to) {
        int found = -1;
        for (int i = from; i < to; i++) {
            int power = Glyphs.magnitude(run.charAt(i));
            if (power > 0 && (found < 0 || power >= Glyphs.magnitude(run.charAt(found)))) {
                found = i;
            }
        }
        return found;
    }

    private static long digits(String run, int from, int to) {
        int first = from;
        while (first + 1 < to && Glyphs.chineseDigit(run.charAt(first)) == 0) {
            first++;
        }
        return to - first == 1 ? Glyphs.chineseDigit(run.charAt(first)) : -1;
    }
}
