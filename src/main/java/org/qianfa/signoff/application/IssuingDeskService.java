package org.qianfa.signoff.application;

import java.time.YearMonth;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.signoff.IssuingDesk;
import org.qianfa.signoff.KeepIssuingRules.Rules;
import org.qianfa.signoff.NumberTemplateFlawed.Template;
import org.qianfa.signoff.domain.KeptIssuingRules;
import org.qianfa.signoff.domain.NumberTemplate;
import org.qianfa.signoff.persistence.IssuingRulesOfUnits;
import org.qianfa.signoff.persistence.NumberCounters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class IssuingDeskService implements IssuingDesk {

    private final IssuingRulesOfUnits rules;
    private final NumberCounters counters;
    private final Directory directory;

    IssuingDeskService(IssuingRulesOfUnits rules, NumberCounters counters, Directory directory) {
        this.rules = rules;
        this.counters = counters;
        this.directory = directory;
    }

    @Override
    @Transactional(readOnly = true)
    public Rules rules(long unitId) {
        return rules.findById(unitId).map(KeptIssuingRules::rules).orElseGet(Rules::standard);
    }

    @Override
    public Numbered nextIndexNumber(long unitId, YearMonth month, int given) {
        Unit unit = directory.unit(unitId);
        int sequence = counters.take(unitId, Template.INDEX, month.getYear(), given);
        return new Numbered(sequence, NumberTemplate.kept(rules(unitId).indexTemplate()).number(unit.documentCode(), unit.organisationCode(), month, sequence));
    }
}
