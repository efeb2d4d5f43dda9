package org.qianfa.cooperation.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qianfa.cooperation.AskCountersign;
import org.qianfa.cooperation.CooperationRefusal;
import org.qianfa.cooperation.CountersignRefusal.AfterNotOffered;
import org.qianfa.cooperation.CountersignRefusal.CountersignUnderWay;
import org.qianfa.cooperation.CountersignRefusal.DueDateUnfit;
import org.qianfa.cooperation.CountersignRefusal.StepNotCountersigned;
import org.qianfa.cooperation.CountersignTiming;
import org.qianfa.cooperation.OpenSteps.Step;
import org.qianfa.cooperation.domain.Call;
import org.qianfa.cooperation.domain.Countersign;
import org.qianfa.cooperation.domain.SigningTerms;
import org.qianfa.cooperation.domain.Topic;
import org.qianfa.cooperation.domain.Words;
import org.qianfa.cooperation.persistence.StoredCountersigns;
import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AskCountersignService implements AskCountersign {

    private final CooperationTopics topics;
    private final SignerChoice choice;
    private final StoredCountersigns countersigns;
    private final CountersignRecords records;

    AskCountersignService(CooperationTopics topics, SignerChoice choice, StoredCountersigns countersigns, CountersignRecords records) {
        this.topics = topics;
        this.choice = choice;
        this.countersigns = countersigns;
        this.records = records;
    }

    @Override
    public long askCountersign(Actor by, Command command) throws Refusal {
        ReportView report = topics.report(by, command.reportId());
        // Two calls at one moment would not see each other, nor one made while the step is being finished.
        Step step = topics.heldFast(by, report, command.taskId());
        check(step, command);
        List<Long> signers = choice.signers(by, report.unitId(), step.taskId(), command.signerIds());
        SigningTerms.requireMajority(command.mode(), command.needed(), signers.size());
        Call call = new Call(command.mode(), command.timing(), command.needed(), Words.optional(command.word()), command.dueOn());
        Topic topic = topics.topic(report, step.sectionId(), step.taskId());
        Countersign countersign = countersigns.save(new Countersign(topic, call).at(step.place(), step.apart(), report.phase())
                .asked(by.id(), records.now(), signers));
        records.asked(by, countersign, signers);
        return countersign.getId();
    }

    private void check(Step step, Command command) throws CooperationRefusal {
        if (!step.countersign()) {
            throw new StepNotCountersigned();
        }
        if (command.timing() == CountersignTiming.AFTER && !step.after()) {
            throw new AfterNotOffered();
        }
        LocalDate today = records.today();
        if (command.dueOn() != null && (command.dueOn().isBefore(today) || command.dueOn().isAfter(today.plusYears(1)))) {
            throw new DueDateUnfit();
        }
        Optional<Countersign> open = countersigns.open(step.taskId()).stream()
                .filter(c -> c.getCall().getTiming() == command.timing()).findFirst();
        if (open.isPresent()) {
            throw new CountersignUnderWay(open.get().getId());
        }
    }
}
