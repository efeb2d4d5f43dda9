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
import java.util.List;

/** A question about a step to somebody who does not do it, and what was said then. */
@Entity
@Table(name = "cooperation_question")
public class Question {

    private static final int OPEN = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Embedded
    private Topic topic;
    @Column(updatable = false)
    private long askerId;
    @Column(updatable = false)
    private long askedId;
    @Column(updatable = false)
    private Instant askedAt;
    /** 1 as long as it waits for an answer: what lists begin with. */
    private int pressing;
    @OneToMany(mappedBy = "question", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<QuestionEntry> entries = new ArrayList<>();

    protected Question() {
    }

    public Question(Topic topic, long askedId) {
        this.topic = topic;
        this.askedId = askedId;
    }

    public Question asked(long by, Instant at, String text) {
        askerId = by;
        askedAt = at;
        say(by, at, text);
        return this;
    }

    /** Only the person asked answers; whoever else speaks asks on. */
    public void say(long by, Instant at, String text) {
        entries.add(new QuestionEntry(this, by, at, text));
        pressing = by == askedId ? 0 : OPEN;
    }

    public boolean between(long personId) {
        return personId == askerId || personId == askedId;
    }

    public boolean open() {
        return pressing == OPEN;
    }

    public Long getId() {
        return id;
    }

    public Topic getTopic() {
        return topic;
    }

    public long getAskerId() {
        return askerId;
    }

    public long getAskedId() {
        return askedId;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public int getPressing() {
        return pressing;
    }

    public List<QuestionEntry> getEntries() {
        return List.copyOf(entries);
    }
}
