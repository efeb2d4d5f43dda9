package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The number of a matter in its unit's register of reviews (送审编号).
 *
 * @param running from 1 in each year; {@code null} for matters numbered before they were kept here
 */
@Embeddable
public record ReviewNumber(@Column(name = "number_year") Integer year, @Column(name = "running_number") Integer running,
                           @Column(name = "number_text") String text) {

    static final ReviewNumber NONE = new ReviewNumber(null, null, null);

    public static ReviewNumber of(int year, int running) {
        return new ReviewNumber(year, running, "法审〔" + year + "〕" + running + "号");
    }

    /** A number given elsewhere, kept as it was. */
    public static ReviewNumber given(String text) {
        return new ReviewNumber(null, null, text);
    }
}
