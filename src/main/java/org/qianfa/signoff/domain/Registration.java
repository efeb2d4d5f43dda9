package org.qianfa.signoff.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An entry in a unit's register of outgoing documents (发文登记). */
@Entity
@Table(name = "signoff_registration")
public class Registration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private long reportId;
    private long unitId;
    private int documentYear;
    private int sequence;
    private String documentNumber;
    private Instant registeredAt;
    private String submittedDigest;
    private Instant submittedAt;

    protected Registration() {
    }

    public Registration(long reportId, long unitId, int documentYear, int sequence) {
        this.reportId = reportId;
        this.unitId = unitId;
        this.documentYear = documentYear;
        this.sequence = sequence;
    }

    /** @param number the 发文字号, e.g. 云街〔2025〕7号 */
    public Registration numbered(String number, Instant at) {
        this.documentNumber = number;
        this.registeredAt = at;
        return this;
    }

    /** Whether the text under this seal has gone to the level above. */
    public boolean submitted(String sealDigest) {
        return sealDigest.equals(submittedDigest);
    }

    public void markSubmitted(String sealDigest, Instant at) {
        this.submittedDigest = sealDigest;
        this.submittedAt = at;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public long unitId() {
        return unitId;
    }
}
