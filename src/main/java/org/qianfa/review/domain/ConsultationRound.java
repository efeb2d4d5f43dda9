package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.qianfa.review.Consultations.Limit;

/** Counts how often a report was consolidated, and so put out to consultation. */
@Entity
@Table(name = "review_round")
public class ConsultationRound {

    @Id
    private long reportId;

    @Column(name = "round_number")
    private int number;
    private Integer limitDays;
    private LocalDate dueOn;
    private Instant endsAt;

    @Version
    private Long version;

    protected ConsultationRound() {
    }

    public ConsultationRound(long reportId) {
        this.reportId = reportId;
    }

    /** A new round has no limit until it is opened. */
    public void begin() {
        number++;
        limitDays = null;
        dueOn = null;
        endsAt = null;
    }

    public void open(Limit limit) {
        limitDays = limit.workingDays();
        dueOn = limit.dueOn();
        endsAt = limit.endsAt();
    }

    public Optional<Limit> limit() {
        return limitDays == null ? Optional.empty() : Optional.of(new Limit(limitDays, dueOn, endsAt));
    }

    public int number() {
        return number;
    }
}
