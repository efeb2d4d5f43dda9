package org.qianfa.drafting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.qianfa.drafting.TextTooLong;

/** What a coordinator brought for a section before the sections were assigned; the drafter begins with it (底稿). */
@Entity
@Table(name = "drafting_starting_text")
public class StartingText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(updatable = false)
    private long sectionId;
    private long broughtBy;
    private Instant broughtAt;
    @Column(name = "content")
    private String text = "";
    @Column(name = "text_number")
    private int number;
    @Version
    private int version;

    protected StartingText() {
    }

    public StartingText(long sectionId) {
        this.sectionId = sectionId;
    }

    public void bring(String brought, long by, Instant at) throws TextTooLong {
        text = Draft.content(brought);
        broughtBy = by;
        broughtAt = at;
        number++;
    }

    public String getText() {
        return text;
    }

    /** Counts the texts brought, from 1. */
    public int getNumber() {
        return number;
    }

    public Instant getBroughtAt() {
        return broughtAt;
    }
}
