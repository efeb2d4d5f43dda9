package org.qianfa.checks.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qianfa.proofreading.ListKind;
import org.qianfa.shared.Sm3;

/** A version of a list. Never changed; the newest of its kind and unit counts. */
@Entity
@Table(name = "checks_list")
public class StoredList {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ListKind kind;
    @Column(updatable = false)
    private Long unitId;
    /** 0 for lists of the house: so that the database can compare. */
    @Column(updatable = false)
    private long unitKey;
    @Column(updatable = false)
    private int listVersion;
    @Column(updatable = false)
    private String content;
    @Column(updatable = false)
    private int listRows;
    @Column(updatable = false)
    private Integer completeUntil;
    @Column(updatable = false)
    private String reason;
    @Column(updatable = false)
    private long storedBy;
    @Column(updatable = false)
    private Instant storedAt;

    protected StoredList() {
    }

    public StoredList(ListKind kind, Long unitId, int version, Content what, Dismissal.Act act) {
        this.kind = kind;
        this.unitId = unitId;
        this.unitKey = unitId == null ? 0 : unitId;
        this.listVersion = version;
        this.content = what.csv();
        this.listRows = ListKind.rows(what.csv() == null ? kind.standard() : what.csv());
        this.completeUntil = what.completeUntil();
        this.reason = act.reason().strip();
        this.storedBy = act.by();
        this.storedAt = act.at();
    }

    public Long getId() {
        return id;
    }

    public ListKind getKind() {
        return kind;
    }

    public int getListVersion() {
        return listVersion;
    }

    public int getListRows() {
        return listRows;
    }

    public Content content() {
        return new Content(content, completeUntil);
    }

    /** @param csv {@code null} for what the product brings @param completeUntil see {@link org.qianfa.checks.ListView} */
    public record Content(String csv, Integer completeUntil) {

        /** Equal for contents that say the same. */
        public String digest() {
            return Sm3.hex(completeUntil + "\n" + csv);
        }
    }
}
