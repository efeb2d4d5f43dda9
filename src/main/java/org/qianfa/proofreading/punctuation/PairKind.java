package org.qianfa.proofreading.punctuation;

/** Marks that stand in pairs. Full and half width are one kind. */
enum PairKind {
    DOUBLE_QUOTES("“", "”", "引号"),
    SINGLE_QUOTES("‘", "’", "单引号"),
    CORNERS("「", "」", "引号"),
    DOUBLE_CORNERS("『", "』", "引号"),
    TITLE("《", "》", "书名号"),
    INNER_TITLE("〈", "〉", "书名号"),
    ROUND("（(", "）)", "括号"),
    SHELL("〔", "〕", "六角括号"),
    LENTICULAR("【", "】", "方头括号"),
    SQUARE("［[", "］]", "方括号");

    private final String open;
    private final String close;
    private final String word;

    PairKind(String open, String close, String word) {
        this.open = open;
        this.close = close;
        this.word = word;
    }

    /** {@code null} if the character opens nothing. */
    static PairKind opened(char c) {
        return switch (c) {
            case '“' -> DOUBLE_QUOTES;
            case '‘' -> SINGLE_QUOTES;
            case '「' -> CORNERS;
            case '『' -> DOUBLE_CORNERS;
            case '《' -> TITLE;
            case '〈' -> INNER_TITLE;
            case '（', '(' -> ROUND;
            case '〔' -> SHELL;
            case '【' -> LENTICULAR;
            case '［', '[' -> SQUARE;
            default -> null;
        };
    }

    /** {@code null} if the character closes nothing. */
    static PairKind closed(char c) {
        return switch (c) {
            case '”' -> DOUBLE_QUOTES;
            case '’' -> SINGLE_QUOTES;
            case '」' -> CORNERS;
            case '』' -> DOUBLE_CORNERS;
            case '》' -> TITLE;
            case '〉' -> INNER_TITLE;
            case '）', ')' -> ROUND;
            case '〕' -> SHELL;
            case '】' -> LENTICULAR;
            case '］', ']' -> SQUARE;
            default -> null;
        };
    }

    /** The counterpart of an opening or closing mark, of the same width. */
    String counterpart(char mark) {
        int place = open.indexOf(mark);
        return place >= 0 ? close.substring(place, place + 1) : open.substring(close.indexOf(mark), close.indexOf(mark) + 1);
    }

    /** How people call it. */
    String word() {
        return word;
    }
}
