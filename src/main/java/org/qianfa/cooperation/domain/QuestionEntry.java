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

/** What was said once; never changed. */
@Entity
@Table(name = "cooperation_question_entry")
public class QuestionEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;
    @Column(updatable = false)
    private long authorId;
    @Column(updatable = false)
    private Instant saidAt;
    @Column(name = "content", updatable = false)
    private String text;

    protected QuestionEntry() {
    }

    QuestionEntry(Question question, long authorId, Instant saidAt, String text) {
        this.question = question;
        this.authorId = authorId;
        this.saidAt = saidAt;
        this.text = text;
    }

    public long getAuthorId() {
        return authorId;
    }

    public Instant getSaidAt() {
        return saidAt;
    }

    public String getText() {
        return text;
    }
}
