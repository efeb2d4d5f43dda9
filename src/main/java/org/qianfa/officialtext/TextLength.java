package org.qianfa.officialtext;

/**
 * How long a text is, in code points without blanks and line ends.
 *
 * @param chinese Chinese characters: code points of the script Han, also 〇 and rare ones outside the basic plane
 * @param others  everything else that is no blank: digits, Latin letters, marks, a full-width mark as one
 */
public record TextLength(int chinese, int others) {

    public static final TextLength NONE = new TextLength(0, 0);

    public static TextLength of(String text) {
        int chinese = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN) {
                chinese++;
            } else if (point > Character.MAX_VALUE || !PlainText.blank((char) point)) {
                others++;
            }
        }
        return new TextLength(chinese, others);
    }

    /** What official documents mean by their length (字数). */
    public int total() {
        return chinese + others;
    }

    public TextLength plus(TextLength more) {
        return new TextLength(chinese + more.chinese, others + more.others);
    }
}
