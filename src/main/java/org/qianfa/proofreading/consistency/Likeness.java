package org.qianfa.proofreading.consistency;

import java.util.List;

/** Whether two names are likely to be one name written in two ways. */
final class Likeness {

    private static final int SHORTEST_TITLE = 10;
    private static final int SHORTEST_TERM = 5;
    private static final int LONG_TITLE = 14;
    private static final String NUMBERS = "0123456789一二三四五六七八九十百首上下前后第";
    private static final String SIDES = "省市区县镇乡街村社东西南北中内外男女新旧甲乙丙";
    private static final List<String> VERSIONS = List.of("试行", "修订", "修正", "草案", "暂行", "讨论", "实施");
    private static final List<String> LAWS = List.of("法", "条例");

    private Likeness() {
    }

    /** @param title whether the names stood in title marks rather than quotation marks */
    static boolean near(String first, String second, boolean title) {
        if (Math.abs(first.length() - second.length()) > 4) {
            return false;
        }
        String a = plain(first);
        String b = plain(second);
        if (a.equals(b) || Math.min(a.length(), b.length()) < (title ? SHORTEST_TITLE : SHORTEST_TERM) || title && (law(a) || law(b))) {
            return false;
        }
        int head = 0;
        int most = Math.min(a.length(), b.length());
        while (head < most && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return title ? sameTitle(a, b, head, tail) : sameTerm(a, b, head, tail);
    }

    /** One or two characters more somewhere, or in a long title another one. */
    private static boolean sameTitle(String a, String b, int head, int tail) {
        String one = a.substring(head, a.length() - tail);
        String other = b.substring(head, b.length() - tail);
        boolean added = (one.isEmpty() || other.isEmpty()) && one.length() + other.length() <= 2 && head > 0;
        boolean exchanged = one.length() == 1 && other.length() == 1 && tail > 0 && Math.min(a.length(), b.length()) >= LONG_TITLE
                && !has(SIDES, one) && !has(SIDES, other);
        return (added || exchanged) && !has(NUMBERS, one + other) && !VERSIONS.contains(one + other);
    }

    /** One character more or another one, and not the last. */
    private static boolean sameTerm(String a, String b, int head, int tail) {
        String one = a.substring(head, a.length() - tail);
        String other = b.substring(head, b.length() - tail);
        boolean near = one.length() <= 1 && other.length() <= 1 && tail > 0;
        return near && !has(NUMBERS, one + other) && !has(SIDES, one + other);
    }

    private static boolean has(String characters, String words) {
        for (int i = 0; i < words.length(); i++) {
            if (characters.indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean law(String name) {
        return LAWS.stream().anyMatch(name::endsWith) && !name.endsWith("办法");
    }

    /** Letters and digits only; 年 behind the last year of a period is written or not. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean bracket = c == '年' && i + 1 < name.length() && ")）".indexOf(name.charAt(i + 1)) >= 0;
            if (Character.isLetterOrDigit(c) && !bracket) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
