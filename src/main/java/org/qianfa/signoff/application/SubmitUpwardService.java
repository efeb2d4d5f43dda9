package org.qianfa.signoff.application;

import org.qianfa.shared.Journal;
import org.qianfa.signoff.Seals;
import org.qianfa.signoff.Seals.Seal;
import org.qianfa.signoff.SubmitUpward;
import org.qianfa.signoff.UpwardChannel;
import org.qianfa.signoff.UpwardChannel.Delivery;
import org.qianfa.signoff.domain.Registration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SubmitUpwardService implements SubmitUpward {

    private final Seals seals;
    private final OutgoingRegister register;
    private final UpwardChannel channel;
    private final Journal journal;

    SubmitUpwardService(Seals seals, OutgoingRegister register, UpwardChannel channel, Journal journal) {
        this.seals = seals;
        this.register = register;
        this.channel = channel;
        this.journal = journal;
    }

    @Override
    public void submitUpward(long reportId) {
        Seal seal = seals.seal(reportId).orElseThrow(() -> new IllegalStateException("report " + reportId + " is not signed"));
        Registration entry = register.entry(reportId)
                .orElseThrow(() -> new IllegalStateException("report " + reportId + " has no document number"));
        if (entry.submitted(seal.digest())) {
            return;
        }
        channel.deliver(new Delivery(reportId, entry.unitId(), register.receiver(entry), entry.documentNumber(), seal.title(),
                seal.text(), seal.digest()));
        register.submitted(entry, seal.digest());
        journal.record(null, "SubmitUpward", new Journal.Subject("report", reportId, entry.unitId()), null,
                entry.documentNumber() + ", seal " + seal.digest());
    }
}
