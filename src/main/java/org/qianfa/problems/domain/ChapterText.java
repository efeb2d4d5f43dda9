package org.qianfa.problems.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.officialtext.HeadingNumber;
import org.qianfa.problems.ProblemRegister.Tally;
import org.qianfa.problems.ProblemState;

/** Writes the chapter 上年度存在问题改进情况 as plain official text, below its heading. */
public final class ChapterText {

    private static final int DEEPEST = 4;

    private ChapterText() {
    }

    /**
     * @param year    whose problems it tells of
     * @param level   of the heading the chapter stands under; its parts are one level below
     * @param told    counted problems of the year
     * @param earlier counted problems of years before that are still open
     */
    public static String of(int year, int level, List<Told> told, List<Told> earlier) {
        if (told.isEmpty()) {
            return "";
        }
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(opening(year, Rectification.tally(told.stream().map(Told::state).toList())));
        int part = Math.min(DEEPEST, Math.max(1, level) + 1);
        for (int i = 0; i < told.size(); i++) {
            paragraphs.add(HeadingNumber.of(part, Math.min(i + 1, HeadingNumber.MOST)) + told.get(i).sentence());
        }
        if (!earlier.isEmpty()) {
            paragraphs.add("以前年度指出的问题中，" + String.join("、", earlier.stream().map(p -> "“" + p.name() + "”").toList())
                    + "等" + earlier.size() + "项继续整改。");
        }
        return String.join("\n", paragraphs);
    }

    private static String opening(int year, Tally tally) {
        List<String> states = new ArrayList<>();
        states.add("已完成整改" + tally.closed() + "项");
        if (tally.rectifying() > 0) {
            states.add("正在整改" + tally.rectifying() + "项");
        }
        if (tally.lasting() > 0) {
            states.add("长期坚持" + tally.lasting() + "项");
        }
        return year + "年度报告指出的问题共" + tally.all() + "项，" + String.join("，", states) + "，整改率"
                + Rectification.rate(tally).percent().toPlainString() + "%。";
    }

    /**
     * @param measures as planned, in order
     * @param done     progress and evidence in the order told, empty if there is none
     * @param settled  when it was closed, {@code null} while it is not
     */
    public record Told(String text, String cause, ProblemState state, List<String> measures, List<String> done, LocalDate settled) {

        String name() {
            return ProblemName.of(text);
        }

        String sentence() {
            StringBuilder said = new StringBuilder("关于“").append(name()).append("”问题。");
            if (!cause.isEmpty()) {
                said.append("原因：").append(ended(cause));
            }
            if (!measures.isEmpty()) {
                said.append("整改措施：").append(ended(listed(measures)));
            }
            if (!done.isEmpty()) {
                said.append("整改情况：").append(ended(String.join("；", done.stream().map(Told::bare).toList())));
            }
            return said.append(standing()).toString();
        }

        private String standing() {
            return switch (state) {
                case CLOSED -> settled == null ? "该问题已完成整改。"
                        : "该问题已于" + settled.getYear() + "年" + settled.getMonthValue() + "月" + settled.getDayOfMonth() + "日完成整改。";
                case LASTING -> "该问题作为长期任务坚持整改。";
                default -> "该问题正在整改。";
            };
        }

        private static String listed(List<String> items) {
            if (items.size() == 1) {
                return bare(items.get(0));
            }
            StringBuilder list = new StringBuilder();
            for (int i = 0; i < items.size(); i++) {
                String number = HeadingNumber.of(1, Math.min(i + 1, HeadingNumber.MOST));
                list.append(i == 0 ? "" : "；").append(number, 0, number.length() - 1).append("是").append(bare(items.get(i)));
            }
            return list.toString();
        }

        /** On one line, without the mark at its end. */
        private static String bare(String sentence) {
            return sentence.replaceAll("\\s*\n\\s*", "").strip().replaceFirst("[。；;，,]+$", "");
        }

        private static String ended(String sentence) {
            return bare(sentence) + "。";
        }
    }
}
