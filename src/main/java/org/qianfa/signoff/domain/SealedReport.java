package org.qianfa.signoff.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.Seals.Seal;
import org.qianfa.signoff.SignoffSheets.SealView;

/**
 * A report as it was signed: its text and a digest that follows from the unit's seal before. Only its validity can
 * change, once.
 */
@Entity
@Table(name = "signoff_seal")
public class SealedReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private long reportId;
    private long unitId;
    private int position;
    private String title;
    private String text;
    private String digest;
    private String previousDigest;
    private String ledgerDigest;
    private String opinion;
    private long signedBy;
    private String signerName;
    private Instant signedAt;
    private LocalDate signedOn;
    private Instant invalidatedAt;
    private String invalidatedReason;

    protected SealedReport() {
    }

    /** Seals title and text after the unit's newest seal, which is {@code null} for the first. */
    public static SealedReport after(SealedReport previous, long reportId, long unitId, String title, String text) {
        SealedReport sealed = new SealedReport();
        sealed.reportId = reportId;
        sealed.unitId = unitId;
        sealed.position = previous == null ? 1 : previous.position + 1;
        sealed.previousDigest = previous == null ? Seal.ORIGIN : previous.digest;
        sealed.title = title;
        sealed.text = text;
        sealed.digest = Seal.digest(sealed.previousDigest, title, text);
        return sealed;
    }

    public SealedReport signed(Actor by, String withOpinion, Instant at, ZoneId zone) {
        this.signedBy = by.id();
        this.signerName = by.displayName();
        this.opinion = withOpinion;
        this.signedAt = at;
        this.signedOn = LocalDate.ofInstant(at, zone);
        return this;
    }

    public SealedReport withLedger(String aLedgerDigest) {
        this.ledgerDigest = aLedgerDigest;
        return this;
    }

    public void invalidate(Instant at, String reason) {
        if (invalidatedAt == null) {
            invalidatedAt = at;
            invalidatedReason = reason;
        }
    }

    public String digest() {
        return digest;
    }

    public String text() {
        return text;
    }

    public long unitId() {
        return unitId;
    }

    public Seal seal() {
        return new Seal(reportId, title, text, digest, previousDigest, signedBy, signedAt);
    }

    public SealView view() {
        return new SealView(position, title, text, digest, previousDigest, ledgerDigest, opinion, signedBy, signerName,
                signedAt, signedOn, invalidatedAt, invalidatedReason, seal().intact());
    }
}
