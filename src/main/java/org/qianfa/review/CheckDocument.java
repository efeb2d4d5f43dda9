package org.qianfa.review;

import java.util.Set;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The office checks the document (核稿) before it goes further, or sends it back. Announces {@link DocumentChecked}. */
public interface CheckDocument {

    /**
     * @param confirmed the points found in order; all of them, if the document passes
     * @param order     {@code null} if the document passes
     * @throws Refusal if a point is left open though it passes, or the return is refused
     */
    void checkDocument(Actor by, long reportId, Set<FocusPoint> confirmed, ReturnOrder order) throws Refusal;


    /** What the office looks at before signature, after 《党政机关公文处理工作条例》第二十条. */
    enum FocusPoint {
        /** 行文理由和依据. */
        GROUNDS,
        /** 内容. */
        CONTENT,
        /** 涉及其他部门职权的协商. */
        CONSULTED,
        /** 文种、格式、事实与文字. */
        FORM_AND_WORDING,
        /** 其他起草要求. */
        REQUIREMENTS
    }
}
