package org.qianfa.proofreading.privacy;

import java.util.List;
import java.util.function.Consumer;

/**
 * Digits that stand together, perhaps in groups, in a text.
 *
 * @param start  of the first digit
 * @param end    behind the last one (or the X of an ID number)
 * @param digits without the blanks or hyphens between groups
 */
record DigitRun(String text, int start, int end, String digits) {

    private static final int LABEL = 12;
    private static final List<String> NOT_PERSONAL = List.of("索引号", "信用代码", "备案", "备", "公网安", "标识码", "编号", "文号", "案号", "卷号",
            "单号", "流水号", "序列号", "项目代码", "订单", "合同号", "版本", "统一编码", "代码", "批次", "条形码", "工单", "许可证", "证书", "ICP");

    /** All runs of at least eleven digits that are not part of a longer code, an amount or a link. */
    static void each(String text, Consumer<DigitRun> taker) {
        for (int i = 0; i < text.length(); i++) {
            if (digit(text.charAt(i))) {
                int end = end(text, i);
                DigitRun run = new DigitRun(text, i, end, digits(text, i, end));
                if (run.digits.length() >= 11 && run.standsAlone()) {
                    taker.accept(run);
                }
                i = end;
            }
        }
    }

    /** Whether the words before say that it is the number of a thing rather than of a person. */
    boolean numbersAThing() {
        String before = text.substring(Math.max(0, start - LABEL), start);
        int stop = Math.max(Math.max(before.lastIndexOf('，'), before.lastIndexOf('。')), before.lastIndexOf(','));
        String label = before.substring(stop + 1);
        for (String word : NOT_PERSONAL) {
            if (label.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAlone() {
        char before = start > 0 ? text.charAt(start - 1) : '\n';
        char after = end < text.length() ? text.charAt(end) : '\n';
        return !wordCharacter(before) && !wordCharacter(after) && "./-_%＠@=&?#〕".indexOf(before) < 0
                && "/_@%％=&元万亿份件号余".indexOf(after) < 0 && !(after == '.' && end + 1 < text.length()
                && wordCharacter(text.charAt(end + 1)));
    }

    private static boolean wordCharacter(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** A single blank or hyphen between groups of digits does not end the run. */
    private static int end(String text, int start) {
        int i = start;
        while (i < text.length() && (digit(text.charAt(i)) || joins(text, i))) {
            i++;
        }
        boolean check = i < text.length() && (text.charAt(i) == 'X' || text.charAt(i) == 'x') && i - start >= 17;
        return check ? i + 1 : i;
    }

    private static boolean joins(String text, int i) {
        return (text.charAt(i) == ' ' || text.charAt(i) == '-') && digit(text.charAt(i - 1)) && i + 3 < text.length()
                && digit(text.charAt(i + 1)) && digit(text.charAt(i + 2)) && digit(text.charAt(i + 3));
    }

    private static String digits(String text, int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '-') {
                digits.append(Character.toUpperCase(text.charAt(i)));
            }
        }
        return digits.toString();
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
