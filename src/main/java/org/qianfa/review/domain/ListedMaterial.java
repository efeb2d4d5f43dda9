package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;

/** A material on the list of a submission. */
@Embeddable
public record ListedMaterial(@Enumerated(EnumType.STRING) MaterialKind kind, @Column(name = "material_note") String note) {

    static ListedMaterial of(Material material) {
        return new ListedMaterial(material.kind(), material.note() == null ? "" : material.note().strip());
    }

    Material view() {
        return new Material(kind, note);
    }
}
