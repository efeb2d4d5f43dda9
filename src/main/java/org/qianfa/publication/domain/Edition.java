package org.qianfa.publication.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.integrity.SealSignature;
import org.qianfa.publication.ReleaseStep;

/** A report as the public reads it. Self-contained: the portal reads this and nothing else. */
@Entity
@Table(name = "publication_edition")
public class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private long reportId;
    private long releaseId;
    private long unitId;
    private String unitName;
    private String unitFullName;
    private String siteIdCode;
    private int reportYear;
    private String title;
    private String text;
    private String textDigest;
    private String sealDigest;
    private String previousSealDigest;
    @Embedded
    private EditionSeal seal;
    private int indexYear;
    private int indexSequence;
    private String indexNumber;
    private String documentNumber;
    private LocalDate signedOn;
    private Instant publishedAt;
    private String firstReviewer;
    private String secondReviewer;
    private String finalReviewer;
    private Instant verifiedAt;
    private Instant withdrawnAt;

    protected Edition() {
    }

    public Edition(Release release) {
        this.reportId = release.getReportId();
        this.releaseId = release.getId();
        this.unitId = release.getUnitId();
        this.title = release.getTitle();
        this.text = release.getText();
        this.textDigest = release.getTextDigest();
        this.sealDigest = release.getSealDigest();
        this.firstReviewer = release.reviewer(ReleaseStep.FIRST);
        this.secondReviewer = release.reviewer(ReleaseStep.SECOND);
        this.finalReviewer = release.reviewer(ReleaseStep.FINAL);
    }

    public Edition of(String aUnitName, String aUnitFullName, String aSiteIdCode) {
        this.unitName = aUnitName;
        this.unitFullName = aUnitFullName;
        this.siteIdCode = aSiteIdCode;
        return this;
    }

    public Edition signed(int aReportYear, String aDocumentNumber, LocalDate on, String aPreviousSealDigest) {
        this.reportYear = aReportYear;
        this.documentNumber = aDocumentNumber;
        this.signedOn = on;
        this.previousSealDigest = aPreviousSealDigest;
        return this;
    }

    public Edition published(String aIndexNumber, int year, int sequence, Instant at) {
        this.indexYear = year;
        this.indexSequence = sequence;
        this.indexNumber = aIndexNumber;
        this.publishedAt = at;
        return this;
    }

    /** What the seal says and who signed it, so that a reader can check both; nothing for seals that say nothing. */
    public Edition sealed(String manifest, SealSignature signature) {
        this.seal = new EditionSeal(manifest, signature);
        return this;
    }

    public String getSealManifest() {
        return seal == null ? null : seal.manifest();
    }

    public SealSignature getSealSignature() {
        return seal == null ? null : seal.signature();
    }

    public void verified(Instant at) {
        this.verifiedAt = at;
    }

    /** Takes it away from the public, once and for all. */
    public void withdraw(Instant at) {
        this.withdrawnAt = at;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    public Long getId() {
        return id;
    }

    public long getReportId() {
        return reportId;
    }

    public long getUnitId() {
        return unitId;
    }

    public String getUnitName() {
        return unitName;
    }

    public String getUnitFullName() {
        return unitFullName;
    }

    public String getSiteIdCode() {
        return siteIdCode;
    }

    public int getReportYear() {
        return reportYear;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public String getTextDigest() {
        return textDigest;
    }

    public String getSealDigest() {
        return sealDigest;
    }

    public String getPreviousSealDigest() {
        return previousSealDigest;
    }

    public String getIndexNumber() {
        return indexNumber;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public String getFirstReviewer() {
        return firstReviewer;
    }

    public String getSecondReviewer() {
        return secondReviewer;
    }

    public String getFinalReviewer() {
        return finalReviewer;
    }

    public Instant getVerifiedAt() {
        return verifiedAt;
    }
}
