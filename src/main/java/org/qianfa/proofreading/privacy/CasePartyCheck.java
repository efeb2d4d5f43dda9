package org.qianfa.proofreading.privacy;

import java.util.List;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** Looks for full names of parties to cases: 原告张三丰, 张三丰诉某局. Names with 某 are as they should be. */
public final class CasePartyCheck implements ParagraphCheck {

    private static final List<String> ROLES = List.of("申请人", "上诉人", "原告", "被告", "第三人", "被执行人", "犯罪嫌疑人", "违法行为人", "受害人",
            "被害人", "信访人", "举报人");
    private static final String ENDS = "诉不因与和及等向对提（(，,、。；;于在就一";
    private static final List<String> DEFENDANTS = List.of("政府", "局", "委员会", "办事处", "公司", "大队", "支队", "医院", "银行", "一案", "纠纷");
    private static final String BEFORE = "，,。、；;：:（(“对在理办结了由案的为";
    private static final int REACH = 24;

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        for (String role : ROLES) {
            for (int i = text.indexOf(role); i >= 0; i = text.indexOf(role, i + 1)) {
                report(text, behind(text, i + role.length()), ENDS, findings);
            }
        }
        for (int i = text.indexOf('诉'); i >= 0; i = text.indexOf('诉', i + 1)) {
            plaintiff(text, i, findings);
        }
    }

    private static int behind(String text, int end) {
        return end < text.length() && "：:为是".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }

    private static void plaintiff(String text, int sue, Findings findings) {
        String defendant = text.substring(sue + 1, Math.min(text.length(), sue + REACH));
        if (DEFENDANTS.stream().noneMatch(defendant::contains)) {
            return;
        }
        for (int start = Math.max(0, sue - 3); start <= sue - 2; start++) {
            boolean first = start == 0 || BEFORE.indexOf(text.charAt(start - 1)) >= 0;
            if (first && start + PersonName.length(text, start, "诉") == sue) {
                report(text, start, "诉", findings);
                return;
            }
        }
    }

    private static void report(String text, int start, String ends, Findings findings) {
        int length = PersonName.length(text, start, ends);
        if (length > 0) {
            String masked = Mask.name(text.substring(start, start + length), 1);
            findings.suggest(PrivacyRule.CASE_PARTY, start, start + length, masked, masked);
        }
    }
}
