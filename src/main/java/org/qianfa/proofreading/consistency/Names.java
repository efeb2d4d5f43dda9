package org.qianfa.proofreading.consistency;

import java.util.Arrays;
import java.util.List;

/** Names of what is counted, brought to a form in which they can be compared. */
final class Names {

    private static final List<String> OPENINGS = List.of("全年", "年度", "累计", "共计", "共", "已", "今年以来", "本年度", "本年", "全镇", "全县", "全区", "全市", "全街道", "全乡",
            "我镇", "我县", "我区", "我市", "我街道", "我乡", "我局", "街道办事处", "镇政府", "县政府", "区政府", "市政府", "乡政府", "街道", "本镇", "本县", "本区", "本市", "去年同期", "上年同期", "去年", "上年度", "上年", "上一年", "年", "为", "的", "较", "比", "对比", "，", "、");
    private static final List<String> ENDINGS = List.of("总数量", "总数", "数量", "总量", "件数", "人数", "次数", "数", "量", "为", "达", "共", "的", "比");

    private Names() {
    }

    /** Without blanks, marks and the words that only say that something is counted. */
    static String plain(String name) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '，') {
                kept.append(c);
            }
        }
        String words = kept.toString();
        for (String opening = first(OPENINGS, words, true); opening != null; opening = first(OPENINGS, words, true)) {
            words = words.substring(opening.length());
        }
        for (String ending = first(ENDINGS, words, false); ending != null; ending = first(ENDINGS, words, false)) {
            words = words.substring(0, words.length() - ending.length());
        }
        return words;
    }

    private static String first(List<String> candidates, String words, boolean opening) {
        for (String candidate : candidates) {
            if (words.length() > candidate.length() && (opening ? words.startsWith(candidate) : words.endsWith(candidate))) {
                return candidate;
            }
        }
        return null;
    }

    /** The same for 合同审查 and 审查合同. */
    static String letters(String name) {
        char[] letters = name.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    static int han(String words) {
        int han = 0;
        for (int i = 0; i < words.length(); i++) {
            han += words.charAt(i) >= '\u4E00' && words.charAt(i) <= '\u9FFF' ? 1 : 0;
        }
        return han;
    }
}
