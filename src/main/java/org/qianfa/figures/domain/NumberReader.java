package org.qianfa.figures.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Takes the words around a number apart. Looks at each character once. */
final class NumberReader {

    static final List<String> ABOVE = List.of("超过", "超", "逾", "突破", "多达");
    static final List<String> BELOW = List.of("将近", "接近", "近");
    static final List<String> ABOUT = List.of("大约", "约");
    private static final String MORE = "余多几";

    private final String words;
    private final StringBuilder digits = new StringBuilder();
    private boolean grouped;
    private int at;

    NumberReader(String words) {
        this.words = words;
    }

    /** Empty unless there is exactly one number, in Arabic digits. */
    Optional<NumberForm> read() {
        while (at < words.length() && digit(words.charAt(at)) < 0) {
            at++;
        }
        int start = at;
        readDigits();
        String head = words.substring(0, start);
        String more = more();
        Multiple multiple = Multiple.at(words, at);
        at += multiple.word().length();
        String after = more();
        String tail = words.substring(at);
        if (digits.isEmpty() || tail.chars().anyMatch(c -> digit((char) c) >= 0)) {
            return Optional.empty();
        }
        int point = digits.indexOf(".");
        String kept = more.isEmpty() ? after : multiple == Multiple.ONE ? more : "<" + more;
        return Optional.of(new NumberForm(head, new BigDecimal(digits.toString()), point < 0 ? 0 : digits.length() - point - 1,
                grouped, multiple, kept, tail));
    }

    private void readDigits() {
        for (; at < words.length(); at++) {
            char c = words.charAt(at);
            boolean digitNext = at + 1 < words.length() && digit(words.charAt(at + 1)) >= 0;
            if (digit(c) >= 0) {
                digits.append((char) ('0' + digit(c)));
            } else if ((c == '.' || c == '．') && digitNext && digits.indexOf(".") < 0) {
                digits.append('.');
            } else if ((c == ',' || c == '，') && digitNext && digits.indexOf(".") < 0 && threeDigitsAfter()) {
                grouped = true;
            } else {
                return;
            }
        }
    }

    private boolean threeDigitsAfter() {
        int end = at + 1;
        while (end < words.length() && digit(words.charAt(end)) >= 0) {
            end++;
        }
        return end - at == 4;
    }

    private String more() {
        if (at < words.length() && MORE.indexOf(words.charAt(at)) >= 0) {
            at++;
            return words.substring(at - 1, at);
        }
        return "";
    }

    /** Value of a digit, half or full width; -1 for anything else. */
    static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
    }

    static boolean endsWithOneOf(String text, List<String> words) {
        return words.stream().anyMatch(text::endsWith);
    }

    /** 万 and 亿. */
    enum Multiple {
        ONE("", BigDecimal.ONE), TEN_THOUSAND("万", new BigDecimal(10_000)), HUNDRED_MILLION("亿", new BigDecimal(100_000_000));

        private final String word;
        private final BigDecimal factor;

        Multiple(String word, BigDecimal factor) {
            this.word = word;
            this.factor = factor;
        }

        String word() {
            return word;
        }

        BigDecimal factor() {
            return factor;
        }

        static Multiple at(String words, int index) {
            return words.startsWith("万", index) ? TEN_THOUSAND : words.startsWith("亿", index) ? HUNDRED_MILLION : ONE;
        }
    }
}
