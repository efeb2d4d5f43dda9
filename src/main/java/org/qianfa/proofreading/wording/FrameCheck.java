package org.qianfa.proofreading.wording;

import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** Frames such as 以……为支撑的…… whose first word is missing: 甲和乙为支撑的体系 says nothing of who does what. */
public final class FrameCheck implements ParagraphCheck {

    private static final String[] ROLES = {"支撑", "核心", "抓手", "依托", "主体", "重点", "导向", "基础", "引领", "目标", "载体", "纽带", "补充", "主线", "龙头",
        "骨干", "主导", "中心", "突破口", "契机"};
    /** What may stand in front of 为 to make another word of it. */
    private static final String BEFORE = "成作称视分列定变转化改选认评因以设升誉确命名";
    /** Any of these earlier in the sentence may open the frame. */
    private static final String OPENINGS = "以把将由使让视";
    private static final int LONGEST = 80;

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        for (int i = text.indexOf('为'); i >= 0; i = text.indexOf('为', i + 1)) {
            String role = roleAt(text, i + 1);
            if (role != null && i > 0 && BEFORE.indexOf(text.charAt(i - 1)) < 0 && !opened(text, i)) {
                findings.add(WordingRule.FRAME_UNOPENED, clause(text, i), i + 1 + role.length(), role);
            }
        }
    }

    private static String roleAt(String text, int place) {
        for (String role : ROLES) {
            if (text.startsWith(role, place) && text.startsWith("的", place + role.length())) {
                return role;
            }
        }
        return null;
    }

    private static boolean opened(String text, int place) {
        for (int i = place - 1; i >= Math.max(0, place - LONGEST) && "。；;：:！？\n".indexOf(text.charAt(i)) < 0; i--) {
            if (OPENINGS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int clause(String text, int place) {
        int start = place;
        while (start > 0 && "。；;：:！？，,\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
