package org.qianfa.drafting.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.qianfa.drafting.SectionNotInState;
import org.qianfa.drafting.SectionState;

/** How far a section is, and why it came back. */
@Embeddable
class SectionProgress {

    @Enumerated(EnumType.STRING)
    private SectionState state = SectionState.PLANNED;
    private String returnReason;

    SectionState state() {
        return state;
    }

    String returnReason() {
        return returnReason;
    }

    void opened() {
        state = SectionState.DRAFTING;
    }

    void submitted() {
        state = SectionState.SUBMITTED;
    }

    /** Back to its drafter, who was not sent it back by anybody. */
    void withdrawn() throws SectionNotInState {
        requireSubmitted();
        opened();
    }

    void done() {
        state = SectionState.DONE;
        returnReason = null;
    }

    void returned(String reason) {
        state = SectionState.RETURNED;
        returnReason = reason;
    }

    boolean drafting() {
        return state == SectionState.DRAFTING || state == SectionState.RETURNED;
    }

    void requireDrafting() throws SectionNotInState {
        if (!drafting()) {
            throw new SectionNotInState(state);
        }
    }

    void requireSubmitted() throws SectionNotInState {
        if (state != SectionState.SUBMITTED) {
            throw new SectionNotInState(state);
        }
    }
}
