package org.qianfa.signoff.application;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.ConfirmedFigures;
import org.qianfa.figures.FigureView;
import org.qianfa.integrity.Lines;
import org.qianfa.review.OpinionLedger;
import org.qianfa.review.OpinionView;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.Disclosure;
import org.qianfa.signoff.SecrecySheet;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.domain.Round;
import org.qianfa.signoff.domain.SealContents;
import org.qianfa.signoff.domain.SealContents.PublicPart;
import org.qianfa.signoff.domain.Verdict;
import org.qianfa.signoff.persistence.Verdicts;
import org.springframework.stereotype.Component;

/** What a signature given at this moment would seal. */
@Component
class Sealable {

    private final ConfirmedFigures figures;
    private final OpinionLedger opinions;
    private final Verdicts verdicts;
    private final SecrecyFile secrecy;

    Sealable(ConfirmedFigures figures, OpinionLedger opinions, Verdicts verdicts, SecrecyFile secrecy) {
        this.figures = figures;
        this.opinions = opinions;
        this.verdicts = verdicts;
        this.secrecy = secrecy;
    }

    SealContents of(ReportView report) {
        Verdict disclosure = Round.of(verdicts.findByReportIdOrderById(report.id())).passed(SignoffStep.SECRECY_REVIEW, Sm3.hex(report.text()))
                .orElse(null);
        String basis = disclosure == null || disclosure.getOpinion() == null ? "" : disclosure.getOpinion();
        return new SealContents(report.title(), report.text(), Lines.of(figures.confirmed(report.id()).stream().map(Sealable::row).toList()),
                Lines.of(opinions.opinions(report.id()).stream().map(Sealable::row).toList()), basis, publicPart(report, disclosure));
    }

    /** Who has not decided has opened nothing. */
    private PublicPart publicPart(ReportView report, Verdict decided) {
        Disclosure disclosure = decided == null ? Disclosure.WITHHELD : decided.getDisclosure();
        SecrecySheet sheet = secrecy.sheet(report);
        return new PublicPart(disclosure, disclosure == Disclosure.WITHHELD ? "" : sheet.publicText(), sheet.list());
    }

    private static List<Object> row(FigureView f) {
        return Arrays.asList(f.code(), f.name(), plain(f.value()), f.spec().unit(), f.spec().period(), f.spec().departmentId(), f.spec().definition(),
                plain(f.spec().lastYear()), f.spec().formula(), f.confirmedBy());
    }

    private static String plain(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    private static List<Object> row(OpinionView o) {
        return Arrays.asList(o.id(), o.authorId(), o.kind(), o.quote(), o.text(), o.legalBasis(), o.proposedWording(), o.answer(), o.answerReason(),
                o.answerRevisionId(), o.settlement(), o.settlementReason(), o.decision() == null ? null : o.decision().reason());
    }
}
