package org.qianfa.drafting.domain;

import java.time.Instant;
import java.util.List;
import org.qianfa.drafting.CoDrafterUnsuitable;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.SectionNotInState;
import org.qianfa.shared.Refusal;

/** Who drafts a section and who helps with it. Who is to review it must be somebody else than any of them ever was. */
public class SectionCrew {

    private static final ReportPhase[] UNDER_WAY = {ReportPhase.PLANNED, ReportPhase.DRAFTING, ReportPhase.CONSOLIDATING,
        ReportPhase.UNDER_REVIEW, ReportPhase.SIGNED};

    private final Section section;
    private final CoDrafters coDrafters;

    SectionCrew(Section section, CoDrafters coDrafters) {
        this.section = section;
        this.coDrafters = coDrafters;
    }

    /** Asks a colleague to help as long as the section is being drafted. */
    public void invite(long personId, long by, Instant at) throws Refusal {
        requireRoomFor(personId);
        coDrafters.invite(personId, by, at);
    }

    /** The same for as long as the task is lent. */
    public void lend(long personId, long by, Instant at) throws Refusal {
        requireRoomFor(personId);
        coDrafters.lend(personId, by, at);
    }

    /** Ends the help; what was written stays, and so does the bar to reviewing it. */
    public void dismiss(long personId, Instant at) throws Refusal {
        section.requireOpenToDrafter();
        if (!coDrafters.dismiss(personId, at)) {
            throw new CoDrafterUnsuitable();
        }
    }

    /** The task is lent no more, wherever the section is by then. @return who may write no longer */
    public List<Long> endLoans(Instant at) {
        return coDrafters.endLoans(at);
    }

    /** Another person drafts it from now on. Who drafted it until now had a hand in it and stays barred from reviewing it. */
    public void handOver(long drafterId, Instant at) throws Refusal {
        section.requireOpenToDrafter();
        change(drafterId, at);
    }

    /** The same while it lies elsewhere: should it come back, it comes to that person. */
    public void passOn(long drafterId, Instant at) throws Refusal {
        section.getReport().require(UNDER_WAY);
        if (section.openToDrafter()) {
            throw new SectionNotInState(section.getState());
        }
        change(drafterId, at);
    }

    private void change(long drafterId, Instant at) {
        coDrafters.endLoans(at);
        coDrafters.remember(section.getPlan().drafterId(), drafterId, at);
        section.draftedBy(drafterId);
    }

    private void requireRoomFor(long personId) throws Refusal {
        section.requireOpenToDrafter();
        if (section.hands().now(personId)) {
            throw new CoDrafterUnsuitable();
        }
    }

    /** Those who help now, in the order of their invitation. */
    public List<CoDrafter> helping() {
        return coDrafters.standing();
    }
}
