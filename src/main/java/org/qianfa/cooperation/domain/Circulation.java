package org.qianfa.cooperation.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A report given to people to read. */
@Entity
@Table(name = "cooperation_circulation")
public class Circulation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Embedded
    private Topic topic;
    @Column(updatable = false)
    private long senderId;
    @Column(updatable = false)
    private String word;
    @Column(updatable = false)
    private Instant sentAt;
    @OneToMany(mappedBy = "circulation", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<CirculationReceipt> receipts = new ArrayList<>();

    protected Circulation() {
    }

    public Circulation(Topic topic, String word) {
        this.topic = topic;
        this.word = word;
    }

    public Circulation sent(long by, Instant at, Collection<Long> readerIds) {
        senderId = by;
        sentAt = at;
        readerIds.forEach(reader -> receipts.add(new CirculationReceipt(this, reader)));
        return this;
    }

    public Optional<CirculationReceipt> receiptOf(long readerId) {
        return receipts.stream().filter(receipt -> receipt.getReaderId() == readerId).findFirst();
    }

    public List<CirculationReceipt> unread() {
        return receipts.stream().filter(receipt -> receipt.getOpenedAt() == null).toList();
    }

    public Long getId() {
        return id;
    }

    public Topic getTopic() {
        return topic;
    }

    public long getSenderId() {
        return senderId;
    }

    public String getWord() {
        return word;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public List<CirculationReceipt> getReceipts() {
        return List.copyOf(receipts);
    }
}
