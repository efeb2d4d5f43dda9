package org.qianfa.cooperation.application;

import java.util.List;
import org.qianfa.cooperation.CountersignRefusal.CountersignerUnsuitable;
import org.qianfa.cooperation.CountersignVote;
import org.qianfa.cooperation.GiveCountersign;
import org.qianfa.cooperation.OpenSteps;
import org.qianfa.cooperation.domain.Countersign;
import org.qianfa.cooperation.domain.SigningTerms;
import org.qianfa.cooperation.domain.Words;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class GiveCountersignService implements GiveCountersign {

    private final CountersignAccess access;
    private final OpenSteps steps;
    private final CountersignRecords records;

    GiveCountersignService(CountersignAccess access, OpenSteps steps, CountersignRecords records) {
        this.access = access;
        this.steps = steps;
        this.records = records;
    }

    @Override
    public void giveCountersign(Actor by, long countersignId, CountersignVote vote, String word) throws Refusal {
        Countersign countersign = access.locked(by, countersignId);
        SigningTerms.requireTurn(countersign, by.id());
        if (steps.barred(countersign.getTopic().getTaskId()).contains(by.id())) {
            throw new CountersignerUnsuitable(List.of(by.displayName()));
        }
        String words = vote == CountersignVote.AGREE ? Words.optional(word) : Words.required(word);
        countersign.say(by.id(), vote, words, records.now());
        records.given(by, countersign, vote, words);
    }
}
