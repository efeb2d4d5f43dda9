package org.qianfa.review.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One check of the document by the office (核稿) and what came of it. Never changed. */
@Entity
@Table(name = "review_document_check")
public class DocumentCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long reportId;

    private boolean passed;

    private String reason;

    private long checkedBy;

    private Instant checkedAt;

    protected DocumentCheck() {
    }

    /** @param reason why it was returned, {@code null} if it passed */
    public DocumentCheck(long reportId, String reason, long checkedBy, Instant checkedAt) {
        this.reportId = reportId;
        this.passed = reason == null;
        this.reason = reason;
        this.checkedBy = checkedBy;
        this.checkedAt = checkedAt;
    }

    public boolean passed() {
        return passed;
    }

    public String reason() {
        return reason;
    }
}
