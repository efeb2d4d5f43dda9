package org.qianfa.registers.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.MatterView.State;

/** How files say kinds, states, outcomes and days; the first word is the one we write. */
final class Words {

    private static final Map<Kind, List<String>> KINDS = Map.of(
            Kind.REPORT, List.of("年度报告", "报告"),
            Kind.CONTRACT, List.of("合同协议", "合同", "协议", "行政协议", "合同审查"),
            Kind.NORMATIVE_DOCUMENT, List.of("规范性文件", "行政规范性文件", "文件", "文件审查"),
            Kind.MAJOR_DECISION, List.of("重大行政决策", "重大决策", "决策"),
            Kind.ENFORCEMENT_DECISION, List.of("重大执法决定", "重大行政执法决定", "行政处罚决定", "执法决定", "行政处罚"),
            Kind.PARTY_DOCUMENT, List.of("党委文件", "党工委文件", "党（工）委文件", "党内文件"),
            Kind.DISCLOSURE_REPLY, List.of("信息公开答复", "依申请公开答复", "政府信息公开答复"),
            Kind.OTHER, List.of("其他法律文书", "法律文书", "其他", "其他涉法事务"));
    private static final Map<LegalityOutcome, List<String>> OUTCOMES = Map.of(
            LegalityOutcome.LAWFUL, List.of("合法", "同意", "无意见"),
            LegalityOutcome.AMEND, List.of("应当予以修改", "应当修改", "修改", "修改后合法"),
            LegalityOutcome.RETURNED, List.of("退回补正", "补正", "退回"),
            LegalityOutcome.UNLAWFUL, List.of("不合法", "违法"));
    private static final Map<State, List<String>> STATES = Map.ofEntries(
            Map.entry(State.TO_SUBMIT, List.of("待送审")), Map.entry(State.SUBMITTED, List.of("待完备性审查", "待审查")),
            Map.entry(State.INCOMPLETE, List.of("待补正", "补正中")), Map.entry(State.UNDER_REVIEW, List.of("审查中", "办理中", "在办")),
            Map.entry(State.AWAITING_APPROVAL, List.of("待审批")), Map.entry(State.APPROVED, List.of("已审批")),
            Map.entry(State.REPLIED, List.of("已回复", "已审结", "已办结", "办结")), Map.entry(State.ANSWERED, List.of("意见已答复")),
            Map.entry(State.ADOPTED, List.of("已采纳")), Map.entry(State.PARTLY_ADOPTED, List.of("部分采纳")),
            Map.entry(State.NOT_ADOPTED, List.of("未采纳")), Map.entry(State.RETURNED, List.of("已退回办案人员", "已退回")),
            Map.entry(State.WITHDRAWN, List.of("已撤回")),
            Map.entry(State.STOPPED, List.of("已终止", "终止")));
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\s*[-/.．年]\\s*(\\d{1,2})\\s*[-/.．月]\\s*(\\d{1,2})\\s*日?(?:\\s.*)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private Words() {
    }

    static String of(Kind kind) {
        return KINDS.get(kind).get(0);
    }

    static String of(State state) {
        return STATES.get(state).get(0);
    }

    static String of(LegalityOutcome outcome) {
        return outcome == null ? "" : OUTCOMES.get(outcome).get(0);
    }

    static Optional<Kind> kind(String word) {
        return find(KINDS, word);
    }

    static Optional<State> state(String word) {
        return find(STATES, word);
    }

    static Optional<LegalityOutcome> outcome(String word) {
        return find(OUTCOMES, word);
    }

    private static <T> Optional<T> find(Map<T, List<String>> words, String word) {
        String plain = word.strip().replace('(', '（').replace(')', '）');
        return words.entrySet().stream().filter(entry -> entry.getValue().contains(plain)).map(Map.Entry::getKey).findFirst();
    }

    /** 2026-03-01, 2026/3/1, 2026.3.1, 2026年3月1日, 20260301. */
    static Optional<LocalDate> day(String text) {
        for (Pattern form : Arrays.asList(DAY, DIGITS)) {
            Matcher found = form.matcher(text.strip());
            if (found.matches()) {
                try {
                    return Optional.of(LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
