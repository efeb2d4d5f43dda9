package org.qianfa.signoff.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.integrity.SealManifest;
import org.qianfa.integrity.SealSignature;
import org.qianfa.integrity.SignatureCheck;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.SealFlaw;
import org.qianfa.signoff.Seals.Seal;

/**
 * A report as it was signed: all that was sealed, and a digest that follows from it and from the unit's seal before. Only its
 * validity can change, once.
 */
@Entity
@Table(name = "signoff_seal")
public class SealedReport {

    /** Format 1 seals title and text alone, unsigned; 2 all that was signed; 3, the only one made now, also what the public reads. */
    private static final int WITHOUT_MANIFEST = 1;
    private static final int WITH_PUBLIC_PART = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private int format;
    private long reportId;
    private long unitId;
    private int position;
    @Embedded
    private SignedContents contents;
    private String digest;
    private String previousDigest;
    private String ledgerDigest;
    private String opinion;
    private long signedBy;
    private String signerName;
    private Instant signedAt;
    private LocalDate signedOn;
    @Embedded
    private SealedSignature signature;
    private Instant invalidatedAt;
    private String invalidatedReason;

    protected SealedReport() {
    }

    /** @param previous the unit's newest, {@code null} for the first @param salt used if the public reads less than the whole */
    public static SealedReport after(SealedReport previous, long reportId, long unitId, SealContents contents, String salt) {
        SealedReport sealed = new SealedReport();
        sealed.format = WITH_PUBLIC_PART;
        sealed.reportId = reportId;
        sealed.unitId = unitId;
        sealed.position = previous == null ? 1 : previous.position + 1;
        sealed.previousDigest = previous == null ? SealManifest.ORIGIN : previous.digest;
        sealed.contents = new SignedContents(contents, salt);
        sealed.ledgerDigest = sealed.contents.opinionsDigest();
        return sealed;
    }

    /** @return what is to be signed */
    public String by(Actor signer, String withOpinion, Instant at, ZoneId zone) {
        this.signedBy = signer.id();
        this.signerName = signer.displayName();
        this.opinion = withOpinion;
        this.signedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.signedOn = LocalDate.ofInstant(at, zone);
        this.digest = manifest().digest();
        return manifest().written();
    }

    public SealedReport signed(SealSignature by) {
        this.signature = new SealedSignature(by);
        return this;
    }

    public void invalidate(Instant at, String reason) {
        invalidatedReason = invalidatedAt == null ? reason : invalidatedReason;
        invalidatedAt = invalidatedAt == null ? at : invalidatedAt;
    }

    /** What of the record itself is not as it was when it was signed. @param previous the unit's seal before, {@code null} if none */
    public List<SealFlaw> flaws(SealedReport previous) {
        List<SealFlaw> flaws = new ArrayList<>();
        if (!fitsItsDigest()) {
            flaws.add(new SealFlaw(SealFlaw.Kind.RECORD, ""));
        }
        SignatureCheck.Flaw badlySigned = format == WITHOUT_MANIFEST ? null : SignatureCheck.flaw(manifest().written(), signature(), signedAt);
        if (badlySigned != null) {
            flaws.add(new SealFlaw(SealFlaw.Kind.SIGNATURE, badlySigned.name()));
        }
        if (signature() != null && signature().badlyStamped()) {
            flaws.add(new SealFlaw(SealFlaw.Kind.TIME_STAMP, ""));
        }
        if (!previousDigest.equals(previous == null ? SealManifest.ORIGIN : previous.digest) || position != (previous == null ? 1 : previous.position + 1)) {
            flaws.add(new SealFlaw(SealFlaw.Kind.CHAIN, ""));
        }
        return flaws;
    }

    private boolean fitsItsDigest() {
        return format == WITHOUT_MANIFEST ? digest.equals(Sm3.hex(previousDigest + "\n" + contents.title() + "\n" + contents.text()))
                : digest.equals(manifest().digest()) && ledgerDigest.equals(contents.opinionsDigest()) && (!masks() || contents.agreeOnDisclosure());
    }

    private boolean masks() {
        return format == WITH_PUBLIC_PART;
    }

    private SealManifest manifest() {
        return new SealManifest(unitId, position, reportId, previousDigest, contents.title(), contents.textDigest(masks()), contents.figuresDigest(),
                contents.opinionsDigest(), contents.disclosed(), contents.basis(), signedBy, signerName, opinion, signedOn, signedAt,
                masks() ? contents.publicPart().stated() : null);
    }

    /** What was sealed; {@code null} if the seal is of a time when title and text alone were. */
    public SealContents contents() {
        return format == WITHOUT_MANIFEST ? null : contents.contents(masks());
    }

    private SealSignature signature() {
        return format == WITHOUT_MANIFEST ? null : signature.given();
    }

    public Seal seal() {
        return new Seal(reportId, contents.title(), contents.text(), digest, previousDigest, format == WITHOUT_MANIFEST ? null : manifest().written(),
                signature(), signedBy, signedAt, masks() ? contents.publicPart().text() : contents.text());
    }

    public long id() {
        return id;
    }

    /** Stands before what the public may not guess; empty if nothing was masked. */
    public String salt() {
        return masks() ? contents.publicPart().salt() : "";
    }

    public long reportId() {
        return reportId;
    }

    public long unitId() {
        return unitId;
    }

    public int position() {
        return position;
    }

    public String digest() {
        return digest;
    }

    public String text() {
        return contents.text();
    }

    public String ledgerDigest() {
        return ledgerDigest;
    }

    public String opinion() {
        return opinion;
    }

    public String signerName() {
        return signerName;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public Instant invalidatedAt() {
        return invalidatedAt;
    }

    public String invalidatedReason() {
        return invalidatedReason;
    }
}
