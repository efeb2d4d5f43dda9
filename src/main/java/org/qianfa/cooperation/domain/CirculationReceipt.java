package org.qianfa.cooperation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Whether and when one reader opened what was circulated. */
@Entity
@Table(name = "cooperation_receipt")
public class CirculationReceipt {

    private static final int UNREAD = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "circulation_id")
    private Circulation circulation;
    @Column(updatable = false)
    private long readerId;
    /** 1 as long as it is unread: what lists begin with. */
    private int pressing = UNREAD;
    private Instant openedAt;
    private Instant remindedAt;

    protected CirculationReceipt() {
    }

    CirculationReceipt(Circulation circulation, long readerId) {
        this.circulation = circulation;
        this.readerId = readerId;
    }

    /** @return whether it was the first time */
    public boolean open(Instant at) {
        if (openedAt != null) {
            return false;
        }
        openedAt = at;
        pressing = 0;
        return true;
    }

    public void remind(Instant at) {
        remindedAt = at;
    }

    public Long getId() {
        return id;
    }

    public Circulation getCirculation() {
        return circulation;
    }

    public long getReaderId() {
        return readerId;
    }

    public int getPressing() {
        return pressing;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getRemindedAt() {
        return remindedAt;
    }
}
