package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;

/**
 * A material on the list of a submission.
 *
 * @param supplementNumber 0 if it was submitted at first, from 1 the supplement it came with
 */
@Embeddable
public record ListedMaterial(@Enumerated(EnumType.STRING) MaterialKind kind, @Column(name = "material_note") String note, int supplementNumber) {

    static ListedMaterial of(Material material, int supplementNumber) {
        return new ListedMaterial(material.kind(), material.note() == null ? "" : material.note().strip(), supplementNumber);
    }

    Material view() {
        return new Material(kind, note);
    }
}
