package org.qianfa.proofreading.citation;

import java.util.List;
import java.util.regex.Pattern;

/** What is the same in all ways of writing one title. */
final class TitleKey {

    private static final String STATE = "中华人民共和国";
    private static final List<String> ISSUERS = List.of("中共中央办公厅", "国务院办公厅", "中央办公厅", "中共中央", "国务院");
    private static final Pattern VERSION = Pattern.compile(
            "\\((?:试行|暂行|草案|修正|修正案|(?:[12]\\d{3}年?)?(?:修订|修正|修改|修订版|修正版|修正本|修订本|新修订|公布|施行))\\)$");
    private static final Pattern YEARS = Pattern.compile("\\([12]\\d{3}-(?:[12]\\d)?\\d{2}\\)$");

    private TitleKey() {
    }

    static String of(String title) {
        String key = withoutState(plain(title));
        key = key.endsWith(")") ? VERSION.matcher(key).replaceFirst("") : key;
        return withoutIssuer(key);
    }

    /** Without the years of a plan, e.g. those of 纲要（2021—2025年）; the key itself if there are none. */
    static String withoutYears(String key) {
        return key.endsWith(")") ? YEARS.matcher(key).replaceFirst("") : key;
    }

    private static String withoutState(String key) {
        return key.startsWith(STATE) && key.length() > STATE.length() ? key.substring(STATE.length()) : key;
    }

    /** One form for every character that has several, and none for those that only set off. */
    private static String plain(String title) {
        StringBuilder plain = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char c = form(title.charAt(i));
            boolean yearsEnd = c == '年' && i + 1 < title.length() && form(title.charAt(i + 1)) == ')' && i > 0
                    && Character.isDigit(title.charAt(i - 1));
            if (c != 0 && !yearsEnd) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static char form(char c) {
        return switch (c) {
            case '（', '〔', '［', '[', '【' -> '(';
            case '）', '〕', '］', ']', '】' -> ')';
            case '-', '－', '—', '–', '‐', '‑', '―', '～', '~', '〜', '─', '至' -> '-';
            case '《', '》', '〈', '〉', '<', '>', '“', '”', '‘', '’', '"', '\'', '、', '，', ',', '·' -> 0;
            default -> Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' ? 0
                    : c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
        };
    }

    /** 国务院关于…的意见 and 关于…的意见 are one document; 国务院组织法 loses nothing. */
    private static String withoutIssuer(String key) {
        String rest = key;
        for (boolean found = true; found;) {
            found = false;
            for (String issuer : ISSUERS) {
                if (rest.startsWith(issuer)) {
                    rest = rest.substring(issuer.length());
                    found = true;
                }
            }
        }
        if (rest.startsWith("关于印发") && rest.endsWith("的通知") && rest.length() > 12) {
            return rest.substring(4, rest.length() - 3);
        }
        return rest.startsWith("关于") && rest.length() > 6 ? rest.substring(2) : key;
    }
}
