package org.qianfa.checks.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.qianfa.checks.DismissalView;
import org.qianfa.proofreading.finding.Severity;

/** A finding somebody let stand. Never deleted; withdrawn at most. */
@Entity
@Table(name = "checks_dismissal")
public class Dismissal {

    /** What is kept for reading; the digest is of the whole. */
    private static final int SHOWN = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(updatable = false)
    private long unitId;
    @Column(updatable = false)
    private long reportId;
    @Column(updatable = false)
    private long sectionId;
    @Column(updatable = false)
    private String rule;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Severity severity;
    @Column(updatable = false)
    private String excerpt;
    @Column(updatable = false)
    private String sentence;
    @Column(updatable = false)
    private String digest;
    @Column(updatable = false)
    private String reason;
    @Column(updatable = false)
    private long dismissedBy;
    @Column(updatable = false)
    private Instant dismissedAt;
    private Long withdrawnBy;
    private Instant withdrawnAt;
    @Version
    private int version;

    protected Dismissal() {
    }

    public Dismissal(Where where, Screened.Found found, Act act) {
        this.unitId = where.unitId();
        this.reportId = where.reportId();
        this.sectionId = where.sectionId();
        this.rule = found.finding().rule().id();
        this.severity = found.finding().severity();
        this.excerpt = shown(found.excerpt().words());
        this.sentence = shown(found.excerpt().sentence());
        this.digest = found.digest();
        this.reason = act.reason().strip();
        this.dismissedBy = act.by();
        this.dismissedAt = act.at();
    }

    public boolean inForce() {
        return withdrawnAt == null;
    }

    public void withdraw(long by, Instant at) {
        withdrawnBy = by;
        withdrawnAt = at;
    }

    public Long getId() {
        return id;
    }

    public String getDigest() {
        return digest;
    }

    /** A finding that has become graver since was not let stand. */
    public boolean covers(Severity now) {
        return now.compareTo(severity) >= 0;
    }

    public DismissalView view() {
        return new DismissalView(id, unitId, reportId, sectionId, rule, severity, excerpt, sentence, reason, dismissedBy, dismissedAt);
    }

    /** What databases can hold: no NUL, no half characters. */
    private static String shown(String text) {
        String words = new String(text.replace("\0", "").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN - 1) + "…";
    }

    public record Where(long unitId, long reportId, long sectionId) {
    }

    public record Act(long by, Instant at, String reason) {
    }
}
