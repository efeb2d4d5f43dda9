package org.qianfa.signoff.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.KeepIssuingRules;
import org.qianfa.signoff.KeepIssuingRules.Preview;
import org.qianfa.signoff.KeepIssuingRules.Rules;
import org.qianfa.signoff.KeepIssuingRules.Sheet;
import org.qianfa.signoff.NumberTemplateFlawed.Template;
import org.qianfa.signoff.SetNextNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A unit's rules of issuing as JSON. */
@RestController
class IssuingRulesApi {

    private final KeepIssuingRules issuingRules;
    private final SetNextNumber setNextNumber;

    IssuingRulesApi(KeepIssuingRules issuingRules, SetNextNumber setNextNumber) {
        this.issuingRules = issuingRules;
        this.setNextNumber = setNextNumber;
    }

    @GetMapping("/api/units/{unitId}/issuing")
    Sheet rules(Actor actor, @PathVariable long unitId) {
        return issuingRules.issuingRules(actor, unitId);
    }

    @PostMapping("/api/units/{unitId}/issuing/preview")
    Preview preview(Actor actor, @PathVariable long unitId, @RequestBody Rules rules) throws Refusal {
        return issuingRules.preview(actor, unitId, rules);
    }

    /** The next number of the current year, from which numbers count on. */
    @PostMapping("/api/units/{unitId}/issuing/next")
    Sheet setNext(Actor actor, @PathVariable long unitId, @Valid @RequestBody Next next) throws Refusal {
        setNextNumber.setNextNumber(actor, unitId, next.which(), next.number(), next.reason());
        return issuingRules.issuingRules(actor, unitId);
    }

    @PutMapping("/api/units/{unitId}/issuing")
    Sheet keep(Actor actor, @PathVariable long unitId, @RequestBody Rules rules) throws Refusal {
        issuingRules.keepIssuingRules(actor, unitId, rules);
        return issuingRules.issuingRules(actor, unitId);
    }

    record Next(@NotNull Template which, @NotNull Integer number, String reason) {
    }
}
