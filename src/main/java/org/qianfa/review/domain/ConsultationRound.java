package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Counts how often a report was consolidated, and so put out to consultation. */
@Entity
@Table(name = "review_round")
public class ConsultationRound {

    @Id
    private long reportId;

    @Column(name = "round_number")
    private int number;

    @Version
    private Long version;

    protected ConsultationRound() {
    }

    public ConsultationRound(long reportId) {
        this.reportId = reportId;
    }

    public void begin() {
        number++;
    }

    public int number() {
        return number;
    }
}
