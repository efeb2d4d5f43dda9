package org.qianfa.cooperation.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.cooperation.CountersignAsked;
import org.qianfa.cooperation.CountersignCancelled;
import org.qianfa.cooperation.CountersignGiven;
import org.qianfa.cooperation.CountersignState;
import org.qianfa.cooperation.CountersignVote;
import org.qianfa.cooperation.SignersChanged;
import org.qianfa.cooperation.domain.Countersign;
import org.qianfa.cooperation.domain.Topic;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** Enters countersigns into the journal, and last of all announces them. */
@Component
class CountersignRecords {

    private final CooperationRecords records;

    CountersignRecords(CooperationRecords records) {
        this.records = records;
    }

    Instant now() {
        return records.now();
    }

    LocalDate today() {
        return records.today();
    }

    void asked(Actor by, Countersign countersign, List<Long> signers) {
        records.record(by, "AskCountersign", countersign.getTopic(), countersign.getCall().getWord(), said(countersign)
                + " of " + countersign.getTopic().getTaskKey() + ", " + countersign.getCall().getMode() + ", " + countersign.getCall().getTiming()
                + ", persons " + signers);
        if (countersign.getState() == CountersignState.ASKED) {
            announce(by, countersign);
        }
    }

    /** Once the step is done. */
    void begun(Countersign countersign) {
        announce(null, countersign);
    }

    private void announce(Actor by, Countersign countersign) {
        Topic topic = countersign.getTopic();
        records.announce(new CountersignAsked(by, countersign.getId(), topic.getReportId(), topic.getUnitId(), topic.getSectionId(), countersign.asked()));
    }

    void given(Actor by, Countersign countersign, CountersignVote vote, String word) {
        records.record(by, "GiveCountersign", countersign.getTopic(), word, said(countersign) + ": " + vote
                + (countersign.getState().over() ? ", " + countersign.getState() : ""));
        records.announce(new CountersignGiven(by, countersign.getId(), countersign.getTopic().getReportId(), countersign.getAskerId(), vote,
                countersign.getState().over()));
    }

    void added(Actor by, Countersign countersign, List<Long> signers, String reason, List<Long> joined) {
        records.record(by, "AddSigners", countersign.getTopic(), reason, said(countersign) + ": persons " + signers);
        changed(by, countersign, joined, List.of());
    }

    void removed(Actor by, Countersign countersign, long signer, String reason, boolean asked) {
        records.record(by, "RemoveSigner", countersign.getTopic(), reason, said(countersign) + ": person " + signer);
        changed(by, countersign, List.of(), asked ? List.of(signer) : List.of());
    }

    private void changed(Actor by, Countersign countersign, List<Long> joined, List<Long> left) {
        records.announce(new SignersChanged(by, countersign.getId(), countersign.getTopic().getReportId(), joined, left));
    }

    /** @param by {@code null} if it was because the step is gone */
    void cancelled(Actor by, Countersign countersign, boolean begun) {
        records.record(by, "CancelCountersign", countersign.getTopic(), countersign.getEndReason(), said(countersign));
        records.announce(new CountersignCancelled(by, countersign.getId(), countersign.getTopic().getReportId(), begun));
    }

    private static String said(Countersign countersign) {
        return "countersign " + countersign.getId();
    }
}
