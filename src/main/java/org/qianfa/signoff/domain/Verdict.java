package org.qianfa.signoff.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.SignoffStep;

/** One decision on one text, never changed afterwards. */
@Entity
@Table(name = "signoff_verdict")
public class Verdict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reportId;
    private long unitId;
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private SignoffStep step;
    private boolean favourable;
    private String textDigest;
    private String opinion;
    private Boolean disclosed;
    private long personId;
    private String personName;
    private Instant decidedAt;

    protected Verdict() {
    }

    private Verdict(long reportId, long unitId, String textDigest, Ruling ruling) {
        this.reportId = reportId;
        this.unitId = unitId;
        this.textDigest = textDigest;
        this.step = ruling.step();
        this.favourable = ruling.favourable();
        this.opinion = ruling.opinion();
        this.disclosed = ruling.disclosed();
    }

    public static Verdict on(long reportId, long unitId, String textDigest, Ruling ruling) {
        return new Verdict(reportId, unitId, textDigest, ruling);
    }

    public Verdict by(Actor person, Instant at) {
        this.personId = person.id();
        this.personName = person.displayName();
        this.decidedAt = at;
        return this;
    }

    public Long getId() {
        return id;
    }

    public long getReportId() {
        return reportId;
    }

    public SignoffStep getStep() {
        return step;
    }

    public boolean isFavourable() {
        return favourable;
    }

    public String getTextDigest() {
        return textDigest;
    }

    public String getOpinion() {
        return opinion;
    }

    public Boolean getDisclosed() {
        return disclosed;
    }

    public long getPersonId() {
        return personId;
    }

    public String getPersonName() {
        return personName;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }
}
