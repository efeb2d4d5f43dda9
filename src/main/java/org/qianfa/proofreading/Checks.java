package org.qianfa.proofreading;

import java.util.List;
import org.qianfa.proofreading.arithmetic.ArithmeticCheck;
import org.qianfa.proofreading.consistency.LastYearFiguresCheck;
import org.qianfa.proofreading.consistency.LedgerCheck;
import org.qianfa.proofreading.consistency.MoneyUnitsCheck;
import org.qianfa.proofreading.consistency.NamesCheck;
import org.qianfa.proofreading.consistency.NumbersCheck;
import org.qianfa.proofreading.consistency.QuotesCheck;
import org.qianfa.proofreading.finding.ParagraphCheck;
import org.qianfa.proofreading.finding.TextCheck;
import org.qianfa.proofreading.repetition.DoublingCheck;
import org.qianfa.proofreading.repetition.ExtraCharactersCheck;
import org.qianfa.proofreading.repetition.LastYearCheck;
import org.qianfa.proofreading.repetition.PassagesCheck;

/** All there is to look for. A new check is one class that stands here. */
record Checks(List<ParagraphCheck> ofParagraph, List<TextCheck> ofText) {

    static Checks all() {
        return new Checks(
                List.of(
                        new ArithmeticCheck(),
                        new DoublingCheck(),
                        new MoneyUnitsCheck()),
                List.of(
                        new PassagesCheck(),
                        new ExtraCharactersCheck(),
                        new LastYearCheck(),
                        new NumbersCheck(),
                        new LedgerCheck(),
                        new LastYearFiguresCheck(),
                        new NamesCheck(),
                        new QuotesCheck()));
    }
}
