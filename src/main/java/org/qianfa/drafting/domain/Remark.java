package org.qianfa.drafting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qianfa.drafting.RemarkMissing;
import org.qianfa.drafting.TextTooLong;
import org.qianfa.shared.Refusal;

/** What somebody said about a report. */
@Entity
@Table(name = "drafting_remark")
public class Remark {

    static final int LIMIT = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(updatable = false)
    private long reportId;
    @Column(updatable = false)
    private Long sectionId;
    @Column(updatable = false)
    private long authorId;
    @Column(updatable = false)
    private Instant postedAt;
    @Column(name = "content", updatable = false)
    private String text;

    protected Remark() {
    }

    private Remark(Report report, Section section, Written written) {
        this.reportId = report.getId();
        this.sectionId = section == null ? null : section.getId();
        this.authorId = written.authorId();
        this.postedAt = written.at();
        this.text = written.text().strip();
    }

    /** @param section may be {@code null} */
    public static Remark on(Report report, Section section, Written written) throws Refusal {
        String text = written.text();
        if (text == null || text.isBlank()) {
            throw new RemarkMissing();
        }
        if (text.strip().length() > LIMIT) {
            throw new TextTooLong(text.strip().length(), LIMIT);
        }
        return new Remark(report, section, written);
    }

    public Long getId() {
        return id;
    }

    public long getReportId() {
        return reportId;
    }

    public Long getSectionId() {
        return sectionId;
    }

    public long getAuthorId() {
        return authorId;
    }

    public Instant getPostedAt() {
        return postedAt;
    }

    public String getText() {
        return text;
    }
}
