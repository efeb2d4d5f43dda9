package org.qianfa.signoff.application;

import java.time.Clock;
import java.time.YearMonth;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.IssuingDesk;
import org.qianfa.signoff.KeepIssuingRules;
import org.qianfa.signoff.NumberTemplateFlawed.Template;
import org.qianfa.signoff.domain.KeptIssuingRules;
import org.qianfa.signoff.domain.NumberTemplate;
import org.qianfa.signoff.persistence.IssuingRulesOfUnits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class KeepIssuingRulesService implements KeepIssuingRules {

    private final IssuingRulesOfUnits kept;
    private final IssuingDesk desk;
    private final NextNumbers numbers;
    private final Directory directory;
    private final Journal journal;
    private final Clock clock;

    KeepIssuingRulesService(IssuingRulesOfUnits kept, IssuingDesk desk, NextNumbers numbers, Directory directory, Journal journal, Clock clock) {
        this.kept = kept;
        this.desk = desk;
        this.numbers = numbers;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Sheet issuingRules(Actor reader, long unitId) {
        requireOffice(reader, unitId);
        Unit unit = directory.unit(unitId);
        Rules rules = desk.rules(unitId);
        return new Sheet(unitId, unit.name(), unit.fullName(), rules,
                previewed(unit, NumberTemplate.kept(rules.documentTemplate()), NumberTemplate.kept(rules.indexTemplate())));
    }

    @Override
    @Transactional(readOnly = true)
    public Preview preview(Actor by, long unitId, Rules rules) throws Refusal {
        requireOffice(by, unitId);
        return previewed(directory.unit(unitId), NumberTemplate.document(rules.documentTemplate()), NumberTemplate.index(rules.indexTemplate()));
    }

    @Override
    public void keepIssuingRules(Actor by, long unitId, Rules rules) throws Refusal {
        Preview next = preview(by, unitId, rules);
        if (rules.redHead() && rules.issuerMark().isEmpty()) {
            throw new IssuerMarkMissing();
        }
        kept.save(kept.findById(unitId).orElseGet(() -> new KeptIssuingRules(unitId)).keep(rules, by.id(), clock.instant()));
        journal.record(by, "KeepIssuingRules", new Journal.Subject("unit", unitId, unitId), null, next.documentNumber() + ", " + next.indexNumber());
    }

    private Preview previewed(Unit unit, NumberTemplate document, NumberTemplate index) {
        YearMonth month = YearMonth.now(clock);
        return new Preview(document.number(unit.documentCode(), unit.organisationCode(), month, numbers.next(unit.id(), Template.DOCUMENT, month.getYear())),
                index.number(unit.documentCode(), unit.organisationCode(), month, numbers.next(unit.id(), Template.INDEX, month.getYear())));
    }

    static void requireOffice(Actor by, long unitId) {
        if (!by.worksIn(unitId)) {
            throw new NotFound("unit", unitId);
        }
        if (!by.holds(Role.OFFICE, unitId)) {
            throw new NotPermitted("the office of the unit keeps its rules of issuing");
        }
    }
}
