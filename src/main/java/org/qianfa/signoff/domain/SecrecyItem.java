package org.qianfa.signoff.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.ExamineForSecrecy.Result;

/** What the secrecy review found in one section. Holds for the text it was found in. */
@Entity
@Table(name = "signoff_secrecy_item")
public class SecrecyItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private long reportId;
    private long sectionId;
    private String sectionDigest;
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private Result result;
    private String ground;
    private long personId;
    private String personName;
    private Instant examinedAt;

    protected SecrecyItem() {
    }

    public SecrecyItem(long reportId, long sectionId) {
        this.reportId = reportId;
        this.sectionId = sectionId;
    }

    public SecrecyItem found(Result aResult, String aGround, String aSectionDigest) {
        this.result = aResult;
        this.ground = aGround;
        this.sectionDigest = aSectionDigest;
        return this;
    }

    public SecrecyItem by(Actor person, Instant at) {
        this.personId = person.id();
        this.personName = person.displayName();
        this.examinedAt = at;
        return this;
    }

    boolean on(long aSectionId, String aSectionDigest) {
        return sectionId == aSectionId && sectionDigest.equals(aSectionDigest);
    }

    public long sectionId() {
        return sectionId;
    }

    public Result result() {
        return result;
    }

    public String ground() {
        return ground;
    }

    long personId() {
        return personId;
    }

    String personName() {
        return personName;
    }

    Instant examinedAt() {
        return examinedAt;
    }
}
