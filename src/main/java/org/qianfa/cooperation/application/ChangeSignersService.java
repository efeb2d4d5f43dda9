package org.qianfa.cooperation.application;

import java.util.List;
import org.qianfa.cooperation.ChangeSigners;
import org.qianfa.cooperation.CooperationRefusal.TooManyChosen;
import org.qianfa.cooperation.AskCountersign;
import org.qianfa.cooperation.domain.Countersign;
import org.qianfa.cooperation.domain.SigningTerms;
import org.qianfa.cooperation.domain.Words;
import org.qianfa.drafting.ReasonMissing;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ChangeSignersService implements ChangeSigners {

    private final CountersignAccess access;
    private final SignerChoice choice;
    private final CountersignRecords records;

    ChangeSignersService(CountersignAccess access, SignerChoice choice, CountersignRecords records) {
        this.access = access;
        this.choice = choice;
        this.records = records;
    }

    @Override
    public void addSigners(Actor by, long countersignId, List<Long> signerIds, String reason) throws Refusal {
        Countersign countersign = access.managed(by, countersignId);
        String why = reason(reason);
        List<Long> signers = choice.signers(by, countersign.getTopic().getUnitId(), countersign.getTopic().getTaskId(), signerIds);
        SigningTerms.requireNew(countersign, signers);
        if (countersign.getSignatories().size() + signers.size() > AskCountersign.MOST_SIGNERS) {
            throw new TooManyChosen(AskCountersign.MOST_SIGNERS);
        }
        List<Long> joined = countersign.add(signers);
        records.added(by, countersign, signers, why, joined);
    }

    @Override
    public void removeSigner(Actor by, long countersignId, long signerId, String reason) throws Refusal {
        Countersign countersign = access.managed(by, countersignId);
        String why = reason(reason);
        SigningTerms.requireRemovable(countersign, signerId);
        boolean asked = countersign.remove(signerId, why, records.now());
        records.removed(by, countersign, signerId, why, asked);
    }

    private static String reason(String reason) throws Refusal {
        String words = Words.optional(reason);
        if (words.isEmpty()) {
            throw new ReasonMissing();
        }
        return words;
    }
}
