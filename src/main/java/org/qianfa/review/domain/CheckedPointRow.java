package org.qianfa.review.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.qianfa.review.FillChecklist.CheckedPoint;
import org.qianfa.review.FillChecklist.Point;

/** One of the six points, as found. */
@Embeddable
public record CheckedPointRow(@Enumerated(EnumType.STRING) Point point, boolean passed, String remark) {

    static CheckedPointRow of(CheckedPoint checked) {
        return new CheckedPointRow(checked.point(), checked.passed(), checked.remark() == null ? "" : checked.remark().strip());
    }

    CheckedPoint view() {
        return new CheckedPoint(point, passed, remark);
    }
}
