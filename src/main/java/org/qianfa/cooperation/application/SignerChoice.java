package org.qianfa.cooperation.application;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.qianfa.cooperation.CooperationRefusal;
import org.qianfa.cooperation.CountersignRefusal.CountersignerUnsuitable;
import org.qianfa.cooperation.OpenSteps;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** Whom one may call: readers of the report who do not do the step themselves, nor another where nobody does two. */
@Component
class SignerChoice {

    private final Readership readership;
    private final OpenSteps steps;

    SignerChoice(Readership readership, OpenSteps steps) {
        this.readership = readership;
        this.steps = steps;
    }

    /** @param taskId of the step, which may be done @return those chosen, each once, in their order */
    List<Long> signers(Actor by, long unitId, String taskId, Collection<Long> personIds) throws CooperationRefusal {
        List<Long> signers = readership.signers(by, unitId, personIds);
        Set<Long> barred = steps.barred(taskId);
        List<Long> unsuitable = signers.stream().filter(barred::contains).toList();
        if (!unsuitable.isEmpty()) {
            throw new CountersignerUnsuitable(readership.names(unsuitable).of(unsuitable));
        }
        return signers;
    }
}
