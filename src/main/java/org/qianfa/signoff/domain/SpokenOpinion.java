package org.qianfa.signoff.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.qianfa.signoff.RecordDiscussion.Opinion;
import org.qianfa.signoff.RecordDiscussion.Stance;

/** What one person said in the discussion. */
@Embeddable
public class SpokenOpinion {

    private String speaker;
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private Stance stance;
    private String text;

    protected SpokenOpinion() {
    }

    SpokenOpinion(Opinion opinion) {
        this.speaker = opinion.speaker();
        this.stance = opinion.stance();
        this.text = opinion.text();
    }

    Opinion toOpinion() {
        return new Opinion(speaker, stance, text);
    }
}
