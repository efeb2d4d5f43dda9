package org.qianfa.review.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qianfa.review.CheckDocument.Checklist;
import org.qianfa.review.CheckDocument.FocusPoint;
import org.qianfa.review.DocumentCheckRecords.CheckView;
import org.qianfa.shared.Actor;

/** One check of the document by the office (核稿) and what came of it. Never changed; it may be taken back. */
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
    private String checkerName;
    private String textDigest;
    private Instant checkedAt;
    private Instant withdrawnAt;
    private String withdrawnBecause;
    @ElementCollection
    @CollectionTable(name = "review_document_check_point", joinColumns = @JoinColumn(name = "check_id"))
    @OrderColumn(name = "ordinal")
    private List<CheckedFocusPoint> points = new ArrayList<>();

    protected DocumentCheck() {
    }

    /** @param reason why it was returned, {@code null} if it passed */
    public DocumentCheck(long reportId, String reason, String textDigest) {
        this.reportId = reportId;
        this.passed = reason == null;
        this.reason = reason;
        this.textDigest = textDigest;
    }

    public DocumentCheck by(Actor person, Instant at) {
        this.checkedBy = person.id();
        this.checkerName = person.displayName();
        this.checkedAt = at;
        return this;
    }

    /** Points nobody looked at are not kept. */
    public DocumentCheck found(Checklist checklist) {
        Arrays.stream(FocusPoint.values()).filter(checklist::answers).forEach(point -> points.add(CheckedFocusPoint.of(point, checklist)));
        return this;
    }

    public boolean isBy(long personId) {
        return checkedBy == personId;
    }

    /** Whether it lets the document pass. */
    public boolean stands() {
        return passed && withdrawnAt == null;
    }

    /** It stays on record and lets nothing pass any more. */
    public void withdraw(Instant at, String because) {
        withdrawnAt = at;
        withdrawnBecause = because;
    }

    public CheckView view(String digestNow) {
        return new CheckView(passed, reason, checkerName, checkedAt, withdrawnBecause, digestNow.equals(textDigest), points.stream().map(CheckedFocusPoint::view).toList());
    }

    public boolean passed() {
        return passed;
    }

    public String reason() {
        return reason;
    }
}
