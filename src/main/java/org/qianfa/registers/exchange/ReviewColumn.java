package org.qianfa.registers.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qianfa.registers.Field;

/** Columns of a register of reviews as a file, with the headings people give them; the first is the one we write. */
public enum ReviewColumn {
    NUMBER(Field.NUMBER, 18, "审查编号", "编号", "收文号", "登记号", "文号", "合同编号"),
    KIND(Field.KIND, 14, "事项类别", "类别", "审查类别", "类型", "事项类型"),
    TITLE(Field.TITLE, 48, "事项名称", "名称", "标题", "文件名称", "合同名称", "审查事项", "送审事项"),
    DEPARTMENT(Field.DEPARTMENT, 16, "送审部门", "部门", "送审单位", "承办部门", "承办单位", "起草部门", "送审科室"),
    RECEIVED_ON(Field.RECEIVED_ON, 12, "送审日期", "收件日期", "收到日期", "受理日期", "送审时间", "收文日期"),
    LIMIT_DAYS(Field.LIMIT_DAYS, 10, "时限（工作日）", "时限", "审查时限", "办理时限"),
    REPLIED_ON(Field.REPLIED_ON, 12, "回复日期", "审结日期", "办结日期", "出具意见日期", "回复时间", "办结时间"),
    DAYS_USED(Field.DAYS_USED, 10, "用时（工作日）", "用时", "工作日", "审查用时"),
    STATE(Field.STATE, 14, "状态", "办理状态", "办理情况"),
    OUTCOME(Field.OUTCOME, 14, "审查结论", "结论", "审查意见", "审查结果"),
    ROUNDS(Field.ROUNDS, 8, "审查次数", "次数", "件次"),
    OPINIONS(Field.OPINIONS, 8, "意见条数", "意见数", "法律意见", "提出意见", "提出意见条数"),
    ADOPTED(Field.ADOPTED, 8, "采纳", "采纳条数", "采纳数"),
    PARTLY(Field.PARTLY, 8, "部分采纳", "部分采纳条数"),
    REJECTED(Field.REJECTED, 8, "未采纳", "不采纳", "未采纳条数"),
    CONFERENCES(Field.CONFERENCES, 8, "会商次数", "疑难会商", "会商"),
    REVIEWERS(Field.REVIEWERS, 20, "审查人", "审查人员", "审核人", "承办律师", "法律顾问"),
    REMARK(Field.REMARK, 24, "备注", "说明");

    private final Field field;
    private final int width;
    private final List<String> headings;

    ReviewColumn(Field field, int width, String... headings) {
        this.field = field;
        this.width = width;
        this.headings = List.of(headings);
    }

    public Field field() {
        return field;
    }

    public String heading() {
        return headings.get(0);
    }

    int width() {
        return width;
    }

    /** Blanks and the width of brackets make no difference. */
    static Optional<ReviewColumn> of(String heading) {
        String plain = plain(heading);
        return Arrays.stream(values()).filter(column -> column.headings.stream().anyMatch(known -> plain(known).equals(plain))).findFirst();
    }

    private static String plain(String heading) {
        return heading.replaceAll("[\\s　*]+", "").replace('(', '（').replace(')', '）').toLowerCase(Locale.ROOT);
    }
}
