package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The reviewer goes through the six points of an enforcement decision before concluding. Filling it again replaces it. */
public interface FillChecklist {

    /** @throws Refusal if a point is left out, one that failed has no remark, or the own review is concluded */
    void fillChecklist(Actor by, long matterId, List<CheckedPoint> points) throws Refusal;

    /** @param remark mandatory if it failed */
    record CheckedPoint(Point point, boolean passed, String remark) {
    }

    /** What a review of an enforcement decision looks at. */
    enum Point {
        /** 执法主体. */
        SUBJECT,
        /** 执法权限. */
        AUTHORITY,
        /** 执法程序. */
        PROCEDURE,
        /** 事实认定. */
        FACTS,
        /** 行政裁量权运用. */
        DISCRETION,
        /** 法律适用. */
        LAW
    }
}
