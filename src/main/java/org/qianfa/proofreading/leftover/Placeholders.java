package org.qianfa.proofreading.leftover;

import org.qianfa.proofreading.finding.AnchoredPattern;
import java.util.Set;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** Places somebody meant to fill in later. Names masked on purpose look the same, so a mask is only asked about. */
public final class Placeholders implements ParagraphCheck {

    private static final String OPEN = "[（(【\\[［〔]";
    private static final String CLOSE = "[）)】\\]］〕]";
    private static final AnchoredPattern BLANK = AnchoredPattern.of("_＿（(【[［〔", "(?<![A-Za-z0-9_＿])[_＿]{2,}+(?![A-Za-z0-9])"
            + "|(?<![A-Za-z0-9_])(?:（[\\s\u3000]{0,9}）|\\([\\s\u3000]{0,9}\\)|【[\\s\u3000]{0,9}】|\\[[\\s\u3000]{0,9}]|［[\\s\u3000]{0,9}］|〔[\\s\u3000]{0,9}〕)");
    private static final AnchoredPattern NOTE = AnchoredPattern.of("（(【[［〔TFt",
            OPEN + "(?:此处(?:填|补|插|添|待|应|需|请|缺)|请(?:补充|填写|核实|确认|插入|删除|完善))"
            + "[^（()）【】\\[\\]［］〔〕]{0,30}" + CLOSE
            + "|" + OPEN + "待(?:补充?|填写?|核[实对]?|完善|续写?|更新|确认|提供|定稿)"
            + "(?:[^（()）【】\\[\\]［］〔〕]{0,20}(?:数据|数字|数量|人数|总数|比例|金额|内容|信息|文字))?" + CLOSE
            + "|" + OPEN + "(?:补充|填写|插入)(?:内容|数据|数字|材料|文字|完整)?" + CLOSE
            + "|(?<![A-Za-z0-9])(?:TODO|TBD|FIXME|todo)(?![A-Za-z])");
    private static final AnchoredPattern PENDING = AnchoredPattern.of("待", "(?<![有亟尚仍还急正均])待(?:补充?|填写?|核实|定稿)(?=[。；;，,）)]|$)");
    private static final AnchoredPattern MASK = AnchoredPattern.of("XxＸｘ×✕Ⅹ＊*", "(?<![XxＸｘ×✕Ⅹ＊*])[XxＸｘ×✕Ⅹ＊*]{1,20}+");
    /** Nothing but counts is said with these, but for the words below; also behind a single cross, which may multiply. */
    private static final String SURELY_COUNTED = "件次份项个宗起年月";
    private static final Set<String> NO_COUNTS = Set.of("项目", "个体", "个人", "份额", "次生", "起义", "年级", "月饼");
    /** Names begin with these too: ××人民法院, ××家园. At the end of a word they count. */
    private static final String COUNTED = "人名家户万亿元％%日天批";
    private static final String BEHIND_COUNTED = "次元余";

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        each(BLANK, text, LeftoverRule.BLANK_TO_FILL, findings);
        each(NOTE, text, LeftoverRule.NOTE_TO_WRITER, findings);
        each(PENDING, text, LeftoverRule.PENDING, findings);
        MASK.each(text, mask -> look(text, mask.start(), mask.end(), findings));
    }

    private static void each(AnchoredPattern pattern, String text, LeftoverRule rule, Findings findings) {
        pattern.each(text, found -> findings.add(rule, found.start(), found.end(), found.group()));
    }

    private static void look(String text, int start, int end, Findings findings) {
        char before = start > 0 ? text.charAt(start - 1) : '\n';
        char after = end < text.length() ? text.charAt(end) : '\n';
        if (latin(before) || latin(after) || digit(after) || text.startsWith("**", start)) {
            return;
        }
        boolean counted = counted(text, end);
        boolean year = after == '年' && digit(before);
        if (year || counted && !digit(before) && (end - start > 1 || SURELY_COUNTED.indexOf(after) >= 0 && chinese(before) && before != '第')) {
            findings.add(LeftoverRule.NUMBER_TO_FILL, start, end + 1, text.substring(start, end + 1));
        } else if (end - start > 1 && !digit(before)) {
            findings.add(LeftoverRule.MASKED_WORD, start, end, text.substring(start, end));
        }
    }

    private static boolean counted(String text, int at) {
        String word = text.substring(at, Math.min(text.length(), at + 2));
        if (word.isEmpty() || NO_COUNTS.contains(word)) {
            return false;
        }
        boolean alone = word.length() == 1 || !chinese(word.charAt(1)) || BEHIND_COUNTED.indexOf(word.charAt(1)) >= 0;
        return SURELY_COUNTED.indexOf(word.charAt(0)) >= 0 || alone && COUNTED.indexOf(word.charAt(0)) >= 0;
    }

    private static boolean chinese(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    private static boolean latin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
