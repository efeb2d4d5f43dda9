package org.qianfa.drafting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What lay in a section before a brought text took its place. Never changed; only its author sees it. */
@Entity
@Table(name = "drafting_set_aside_draft")
public class SetAsideDraft {

    /** So many are kept for a person in a section; older ones go. */
    public static final int KEPT = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(updatable = false)
    private long sectionId;
    @Column(updatable = false)
    private long authorId;
    @Column(updatable = false)
    private Instant setAsideAt;
    @Column(name = "content", updatable = false)
    private String text;

    protected SetAsideDraft() {
    }

    public SetAsideDraft(long sectionId, long authorId, String text, Instant at) {
        this.sectionId = sectionId;
        this.authorId = authorId;
        this.text = text;
        this.setAsideAt = at;
    }

    public Long getId() {
        return id;
    }

    public String getText() {
        return text;
    }

    public Instant getSetAsideAt() {
        return setAsideAt;
    }
}
