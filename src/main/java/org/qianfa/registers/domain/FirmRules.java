package org.qianfa.registers.domain;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.registers.EntryFlawed;
import org.qianfa.registers.Field;
import org.qianfa.registers.FirmRegister.Contract;
import org.qianfa.registers.FirmRegister.Criterion;
import org.qianfa.registers.FirmRegister.Score;
import org.qianfa.registers.Flaw;

/** What contracts and scores of law firms must agree with. */
public final class FirmRules {

    /** The best marks of all criteria together. */
    public static final int FULL_MARKS = 100;

    private FirmRules() {
    }

    /** @return the contract as it is kept */
    public static Contract checked(Contract contract) throws EntryFlawed {
        Contract kept = new Contract(Texts.required(Field.FIRM, contract.firm(), 80), Texts.plausible(Field.CONTRACT_FROM, contract.from()),
                Texts.plausible(Field.CONTRACT_TO, contract.to()), Texts.optional(Field.UNITS_SERVED, contract.unitsServed(), 500),
                Texts.optional(Field.REMARK, contract.remark(), 500));
        if (kept.to().isBefore(kept.from())) {
            throw new EntryFlawed(Field.CONTRACT_TO, Flaw.TOO_EARLY);
        }
        return kept;
    }

    /** @param thisYear nobody scores a year to come @return the score as it is kept */
    public static Score checked(int year, List<Criterion> criteria, int thisYear) throws EntryFlawed {
        Texts.within(Field.YEAR, year, 2000, thisYear);
        List<Criterion> kept = new ArrayList<>();
        for (Criterion criterion : criteria) {
            int most = Texts.within(Field.POINTS, criterion.most(), 1, FULL_MARKS);
            kept.add(new Criterion(Texts.required(Field.CRITERION, criterion.name(), 80), Texts.within(Field.POINTS, criterion.points(), 0, most), most));
        }
        Score score = new Score(year, List.copyOf(kept));
        if (score.most() != FULL_MARKS) {
            throw new EntryFlawed(Field.CRITERION, Flaw.OUT_OF_RANGE);
        }
        return score;
    }
}
