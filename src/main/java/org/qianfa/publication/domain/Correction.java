package org.qianfa.publication.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.publication.CorrectionState;
import org.qianfa.publication.JudgeCorrection.AlreadyJudged;
import org.qianfa.publication.JudgeCorrection.AnswerMissing;
import org.qianfa.publication.JudgeCorrection.Judgement;
import org.qianfa.publication.ReportError.Found;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** An error that a reader reported on a published page, and what became of it. */
@Entity
@Table(name = "publication_correction")
public class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "correction_number")
    private String number;
    @ManyToOne(optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;
    private long unitId;
    private String words;
    private String description;
    private String contact;
    private String addressDigest;
    private Instant reportedAt;
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private CorrectionState state = CorrectionState.REPORTED;
    private String answer;
    private Long judgedBy;
    private String judgedByName;
    private Instant judgedAt;

    protected Correction() {
    }

    public Correction(Edition edition, String number, Found found) {
        this.edition = edition;
        this.unitId = edition.getUnitId();
        this.number = number;
        this.words = found.words();
        this.description = found.description();
        this.contact = found.contact();
    }

    public Correction reported(Instant at, LocalDate answerDueOn, String digestOfAddress) {
        this.reportedAt = at;
        this.dueOn = answerDueOn;
        this.addressDigest = digestOfAddress;
        return this;
    }

    /** Every reason of its own why it may not be judged like this; changes nothing. */
    public void check(Judgement judgement) throws Refusal {
        if (state != CorrectionState.REPORTED) {
            throw new AlreadyJudged();
        }
        if (judgement.answer().isEmpty()) {
            throw new AnswerMissing();
        }
    }

    /** Takes down a judgement that {@link #check} has let pass. */
    public void judge(Actor by, Judgement judgement, Instant at) {
        state = judgement.accepted() ? CorrectionState.ACCEPTED : CorrectionState.REJECTED;
        answer = judgement.answer();
        judgedBy = by.id();
        judgedByName = by.displayName();
        judgedAt = at;
    }

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public Edition getEdition() {
        return edition;
    }

    public long getUnitId() {
        return unitId;
    }

    public String getWords() {
        return words;
    }

    public String getDescription() {
        return description;
    }

    public String getContact() {
        return contact;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public CorrectionState getState() {
        return state;
    }

    public String getAnswer() {
        return answer;
    }

    public Long getJudgedBy() {
        return judgedBy;
    }

    public String getJudgedByName() {
        return judgedByName;
    }

    public Instant getJudgedAt() {
        return judgedAt;
    }
}
