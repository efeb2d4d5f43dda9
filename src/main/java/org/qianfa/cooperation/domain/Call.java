package org.qianfa.cooperation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.qianfa.cooperation.CountersignMode;
import org.qianfa.cooperation.CountersignTiming;

/** How people are called to countersign. */
@Embeddable
public class Call {

    @Enumerated(EnumType.STRING)
    @Column(name = "sign_mode", length = 40, updatable = false)
    private CountersignMode mode;
    @Enumerated(EnumType.STRING)
    @Column(length = 40, updatable = false)
    private CountersignTiming timing;
    @Column(updatable = false)
    private int needed;
    @Column(updatable = false)
    private String word;
    @Column(updatable = false)
    private LocalDate dueOn;

    protected Call() {
    }

    /** @param needed only of interest for a vote */
    public Call(CountersignMode mode, CountersignTiming timing, int needed, String word, LocalDate dueOn) {
        this.mode = mode;
        this.timing = timing;
        this.needed = mode == CountersignMode.VOTE ? needed : 0;
        this.word = word;
        this.dueOn = dueOn;
    }

    public CountersignMode getMode() {
        return mode;
    }

    public CountersignTiming getTiming() {
        return timing;
    }

    public int getNeeded() {
        return needed;
    }

    public String getWord() {
        return word;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }
}
