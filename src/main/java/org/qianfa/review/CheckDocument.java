package org.qianfa.review;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The office checks the document (核稿) point by point before it goes further, or sends it back. Announces {@link DocumentChecked}. */
public interface CheckDocument {

    /**
     * @param checklist what was found at the points; all of them, if the document passes
     * @param order     {@code null} if the document passes
     * @throws Refusal if a point is left open though it passes, or the return is refused
     */
    void checkDocument(Actor by, long reportId, Checklist checklist, ReturnOrder order) throws Refusal;

    /**
     * @param inOrder the points found in order
     * @param remarks what is to be said at a point, in order or not
     */
    record Checklist(Set<FocusPoint> inOrder, Map<FocusPoint, String> remarks) {

        public Checklist {
            inOrder = inOrder == null ? Set.of() : inOrder.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
            remarks = remarks == null ? Map.of() : remarks.entrySet().stream().filter(said -> said.getKey() != null && said.getValue() != null)
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        public static Checklist inOrder(Set<FocusPoint> points) {
            return new Checklist(points, Map.of());
        }

        /** Empty if nothing is said. */
        public String remark(FocusPoint point) {
            return remarks.getOrDefault(point, "").strip();
        }

        /** Whether somebody has looked at it and said what was found. */
        public boolean answers(FocusPoint point) {
            return inOrder.contains(point) || !remark(point).isEmpty();
        }
    }

    /** What the office looks at before signature, after 《党政机关公文处理工作条例》第二十条. */
    enum FocusPoint {
        /** 行文理由和依据. */
        GROUNDS,
        /** 内容. */
        CONTENT,
        /** 涉及其他部门职权的协商. */
        CONSULTED,
        /** 文种、格式. */
        DOCUMENT_TYPE,
        /** 人名. */
        PERSONS,
        /** 地名. */
        PLACES,
        /** 时间. */
        TIMES,
        /** 数字. */
        NUMBERS,
        /** 段落顺序. */
        PARAGRAPHS,
        /** 引文. */
        QUOTATIONS,
        /** 文字. */
        WORDING,
        /** 计量单位. */
        UNITS,
        /** 标点符号. */
        PUNCTUATION,
        /** 其他起草要求. */
        REQUIREMENTS
    }
}
