package org.qianfa.signoff.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.MaskPassage.Passage;

/** A passage of a section's text, and what the public reads in its place. Never changed, only taken away. */
@Entity
@Table(name = "signoff_mask")
public class Mask {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reportId;
    private long sectionId;
    private String sectionDigest;
    private int rangeFrom;
    private int rangeTo;
    private String replacement;
    private String ground;
    private long personId;
    private String personName;
    private Instant madeAt;

    protected Mask() {
    }

    public Mask(long reportId, Passage passage, String sectionDigest) {
        this.reportId = reportId;
        this.sectionId = passage.sectionId();
        this.sectionDigest = sectionDigest;
        this.rangeFrom = passage.from();
        this.rangeTo = passage.to();
        this.replacement = passage.replacement();
        this.ground = passage.ground();
    }

    public Mask by(Actor person, Instant at) {
        this.personId = person.id();
        this.personName = person.displayName();
        this.madeAt = at;
        return this;
    }

    public boolean on(long aSectionId, String aSectionDigest) {
        return sectionId == aSectionId && sectionDigest.equals(aSectionDigest);
    }

    /** Whether a passage and this one have something in common. */
    public boolean touches(Passage passage) {
        return passage.from() < rangeTo && rangeFrom < passage.to();
    }

    public Long id() {
        return id;
    }

    public long reportId() {
        return reportId;
    }

    public long sectionId() {
        return sectionId;
    }

    int from() {
        return rangeFrom;
    }

    int to() {
        return rangeTo;
    }

    String replacement() {
        return replacement;
    }

    String ground() {
        return ground;
    }

    long personId() {
        return personId;
    }

    String personName() {
        return personName;
    }

    Instant madeAt() {
        return madeAt;
    }
}
