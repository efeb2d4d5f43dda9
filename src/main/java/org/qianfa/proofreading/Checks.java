package org.qianfa.proofreading;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.proofreading.arithmetic.ArithmeticCheck;
import org.qianfa.proofreading.citation.CitationCheck;
import org.qianfa.proofreading.consistency.LastYearFiguresCheck;
import org.qianfa.proofreading.consistency.LedgerCheck;
import org.qianfa.proofreading.consistency.MoneyUnitsCheck;
import org.qianfa.proofreading.consistency.NamesCheck;
import org.qianfa.proofreading.consistency.TwoNumbersCheck;
import org.qianfa.proofreading.consistency.QuotesCheck;
import org.qianfa.proofreading.finding.ParagraphCheck;
import org.qianfa.proofreading.finding.TextCheck;
import org.qianfa.proofreading.leftover.EditingTraces;
import org.qianfa.proofreading.leftover.PageLines;
import org.qianfa.proofreading.leftover.Placeholders;
import org.qianfa.proofreading.outline.ContentElements;
import org.qianfa.proofreading.outline.EmptySections;
import org.qianfa.proofreading.outline.HeadingMarks;
import org.qianfa.proofreading.outline.Levels;
import org.qianfa.proofreading.outline.NumberingCheck;
import org.qianfa.proofreading.outline.PrescribedHeading;
import org.qianfa.proofreading.post.PostCheck;
import org.qianfa.proofreading.privacy.AddressCheck;
import org.qianfa.proofreading.privacy.CasePartyCheck;
import org.qianfa.proofreading.privacy.PersonalNumberCheck;
import org.qianfa.proofreading.privacy.PlateCheck;
import org.qianfa.proofreading.privacy.SecrecyCheck;
import org.qianfa.proofreading.punctuation.Approximations;
import org.qianfa.proofreading.punctuation.Endings;
import org.qianfa.proofreading.punctuation.Indentation;
import org.qianfa.proofreading.punctuation.ItemMarks;
import org.qianfa.proofreading.punctuation.ListMarks;
import org.qianfa.proofreading.punctuation.Notation;
import org.qianfa.proofreading.punctuation.Pairs;
import org.qianfa.proofreading.punctuation.PlusSigns;
import org.qianfa.proofreading.punctuation.Ranges;
import org.qianfa.proofreading.punctuation.RunOnFigures;
import org.qianfa.proofreading.punctuation.Spaces;
import org.qianfa.proofreading.punctuation.StopMarks;
import org.qianfa.proofreading.punctuation.Width;
import org.qianfa.proofreading.repetition.DoublingCheck;
import org.qianfa.proofreading.repetition.ExtraCharactersCheck;
import org.qianfa.proofreading.repetition.LastYearCheck;
import org.qianfa.proofreading.repetition.PassagesCheck;
import org.qianfa.proofreading.wording.EnumerationCheck;
import org.qianfa.proofreading.wording.FrameCheck;
import org.qianfa.proofreading.wording.RelativeYearCheck;
import org.qianfa.proofreading.wording.WordCheck;

/** All there is to look for. A new check is one class that stands here. */
record Checks(List<ParagraphCheck> ofParagraph, List<TextCheck> ofText) {

    static Checks all() {
        return new Checks(paragraphChecks(), textChecks());
    }

    /** With what somebody keeps in place of what the product brings. */
    static Checks with(Lists lists) {
        Checks standard = all();
        List<ParagraphCheck> ofParagraph = new ArrayList<>();
        standard.ofParagraph().forEach(check -> ofParagraph.add(lists.inPlaceOf(check)));
        if (lists.ownWords() != null) {
            ofParagraph.add(new WordCheck(lists.ownWords()));
        }
        return new Checks(List.copyOf(ofParagraph), standard.ofText());
    }

    private static List<ParagraphCheck> paragraphChecks() {
        return List.of(
                new StopMarks(),
                new ListMarks(),
                new Ranges(),
                new Notation(),
                new Approximations(),
                new ItemMarks(),
                new RunOnFigures(),
                new PlusSigns(),
                new PrescribedHeading(),
                new Placeholders(),
                new EditingTraces(),
                new ArithmeticCheck(),
                new DoublingCheck(),
                new MoneyUnitsCheck(),
                new CitationCheck(),
                new WordCheck(),
                new EnumerationCheck(),
                new FrameCheck(),
                new PostCheck(),
                new PersonalNumberCheck(),
                new PlateCheck(),
                new AddressCheck(),
                new CasePartyCheck(),
                new SecrecyCheck());
    }

    private static List<TextCheck> textChecks() {
        return List.of(
                new NumberingCheck(),
                new Levels(),
                new HeadingMarks(),
                new EmptySections(),
                new ContentElements(),
                new Pairs(),
                new Spaces(),
                new Indentation(),
                new Width(),
                new Endings(),
                new PageLines(),
                new PassagesCheck(),
                new ExtraCharactersCheck(),
                new LastYearCheck(),
                new TwoNumbersCheck(),
                new LedgerCheck(),
                new LastYearFiguresCheck(),
                new NamesCheck(),
                new QuotesCheck(),
                new RelativeYearCheck());
    }
}
