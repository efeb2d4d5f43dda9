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
import org.qianfa.signoff.Disclosure;
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
    private String title;
    private String text;
    private String figures;
    private String opinions;
    private Boolean disclosed;
    private String basis;
    @Embedded
    private SealedPublicPart publicPart;
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
        sealed.title = contents.title();
        sealed.text = contents.text();
        sealed.figures = contents.figures();
        sealed.opinions = contents.opinions();
        sealed.disclosed = contents.open();
        sealed.basis = contents.basis();
        sealed.publicPart = new SealedPublicPart(contents.publicPart(), contents.masked() ? salt : "");
        sealed.ledgerDigest = Sm3.hex(contents.opinions());
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

    private boolean follows(SealedReport previous) {
        return previous == null ? previousDigest.equals(SealManifest.ORIGIN) && position == 1
                : previousDigest.equals(previous.digest) && position == previous.position + 1;
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
        if (!follows(previous)) {
            flaws.add(new SealFlaw(SealFlaw.Kind.CHAIN, ""));
        }
        return flaws;
    }

    private boolean fitsItsDigest() {
        return format == WITHOUT_MANIFEST ? digest.equals(Sm3.hex(previousDigest + "\n" + title + "\n" + text))
                : digest.equals(manifest().digest()) && ledgerDigest.equals(Sm3.hex(opinions)) && (!masks() || disclosed == publicPart.open());
    }

    private boolean masks() {
        return format == WITH_PUBLIC_PART;
    }

    private SealManifest manifest() {
        return new SealManifest(unitId, position, reportId, previousDigest, title, masks() ? publicPart.digestOf(text) : Sm3.hex(text), Sm3.hex(figures),
                Sm3.hex(opinions), disclosed, basis, signedBy, signerName, opinion, signedOn, signedAt, masks() ? publicPart.stated() : null);
    }

    /** What was sealed; {@code null} if the seal is of a time when title and text alone were. */
    public SealContents contents() {
        return format == WITHOUT_MANIFEST ? null : new SealContents(title, text, figures, opinions, basis,
                masks() ? publicPart.contents() : new SealContents.PublicPart(Disclosure.ofOld(disclosed), null, null));
    }

    private SealSignature signature() {
        return format == WITHOUT_MANIFEST ? null : signature.given();
    }

    public Seal seal() {
        return new Seal(reportId, title, text, digest, previousDigest, format == WITHOUT_MANIFEST ? null : manifest().written(), signature(),
                signedBy, signedAt, masks() ? publicPart.text() : text);
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
        return text;
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
