package org.qianfa.signoff.application;

import java.time.Clock;
import java.time.YearMonth;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.NumberTemplateFlawed.Template;
import org.qianfa.signoff.SetNextNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SetNextNumberService implements SetNextNumber {

    private final NextNumbers numbers;
    private final Journal journal;
    private final Clock clock;

    SetNextNumberService(NextNumbers numbers, Journal journal, Clock clock) {
        this.numbers = numbers;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void setNextNumber(Actor by, long unitId, Template which, int number, String reason) throws Refusal {
        KeepIssuingRulesService.requireOffice(by, unitId);
        if (reason == null || reason.isBlank()) {
            throw new NextNumberReasonMissing();
        }
        if (number < 1 || number > HIGHEST) {
            throw new NextNumberUnusable();
        }
        int year = YearMonth.now(clock).getYear();
        int before = numbers.next(unitId, which, year);
        if (number <= numbers.lastUsed(unitId, which, year) || !numbers.set(unitId, which, year, number)) {
            throw new NextNumberUsed(which, numbers.lastUsed(unitId, which, year));
        }
        journal.record(by, "SetNextNumber", new Journal.Subject("unit", unitId, unitId), reason.strip(), which + " " + year + ": " + before + " -> " + number);
    }
}
