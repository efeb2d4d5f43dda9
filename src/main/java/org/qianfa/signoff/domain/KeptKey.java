package org.qianfa.signoff.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person's key the product keeps, locked; or the house's own, which vouches for all of them. */
@Entity
@Table(name = "signoff_key")
public class KeptKey {

    /** Stands for the person where it is the house's own key. */
    public static final long HOUSE = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long personId;
    private String certificates;
    private String lockedKey;
    private Instant madeAt;

    protected KeptKey() {
    }

    public KeptKey(long personId, String certificates, String lockedKey, Instant madeAt) {
        this.personId = personId;
        this.certificates = certificates;
        this.lockedKey = lockedKey;
        this.madeAt = madeAt;
    }

    public String certificates() {
        return certificates;
    }

    public String lockedKey() {
        return lockedKey;
    }
}
