package org.qianfa.cooperation.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.cooperation.CooperationRefusal;
import org.qianfa.cooperation.CountersignRefusal.CountersignerUnsuitable;
import org.qianfa.cooperation.OpenSteps.Step;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** Whom one may call: readers of the report who do not do the step themselves, nor another where nobody does two. */
@Component
class SignerChoice {

    private final Readership readership;

    SignerChoice(Readership readership) {
        this.readership = readership;
    }

    /** @param step empty once it is done @return those chosen, each once, in their order */
    List<Long> signers(Actor by, long unitId, Optional<Step> step, Collection<Long> personIds) throws CooperationRefusal {
        List<Long> signers = readership.signers(by, unitId, personIds);
        List<Long> unsuitable = signers.stream().filter(person -> step.isPresent() && step.get().barred().contains(person)).toList();
        if (!unsuitable.isEmpty()) {
            throw new CountersignerUnsuitable(readership.names(unsuitable).of(unsuitable));
        }
        return signers;
    }
}
