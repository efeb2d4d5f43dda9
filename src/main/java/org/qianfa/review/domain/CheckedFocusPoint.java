package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.qianfa.review.CheckDocument.Checklist;
import org.qianfa.review.CheckDocument.FocusPoint;
import org.qianfa.review.DocumentCheckRecords.PointView;

/** What the office found at one point of a document. */
@Embeddable
public record CheckedFocusPoint(@Enumerated(EnumType.STRING) @Column(length = 40) FocusPoint point, boolean inOrder, String remark) {

    static CheckedFocusPoint of(FocusPoint point, Checklist checklist) {
        return new CheckedFocusPoint(point, checklist.inOrder().contains(point), checklist.remark(point));
    }

    PointView view() {
        return new PointView(point, inOrder, remark);
    }
}
