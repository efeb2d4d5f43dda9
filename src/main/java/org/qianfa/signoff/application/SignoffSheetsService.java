package org.qianfa.signoff.application;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.review.OpinionLedger;
import org.qianfa.review.OpinionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.SignoffSheets;
import org.qianfa.signoff.domain.Round;
import org.qianfa.signoff.domain.Verdict;
import org.qianfa.signoff.persistence.Verdicts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SignoffSheetsService implements SignoffSheets {

    private final Docket docket;
    private final Verdicts verdicts;
    private final SheetRecords records;
    private final OpinionLedger ledger;

    SignoffSheetsService(Docket docket, Verdicts verdicts, SheetRecords records, OpinionLedger ledger) {
        this.docket = docket;
        this.verdicts = verdicts;
        this.records = records;
        this.ledger = ledger;
    }

    @Override
    public Sheet forDecision(Actor reader, long reportId, Role role) {
        return sheet(docket.forRole(reader, reportId, role));
    }

    @Override
    public Sheet forReader(Actor reader, long reportId) {
        return sheet(docket.forReader(reader, reportId));
    }

    private Sheet sheet(ReportView report) {
        List<Verdict> all = verdicts.findByReportIdOrderById(report.id());
        Round round = Round.of(all);
        String textDigest = Sm3.hex(report.text());
        List<OpinionView> replied = ledger.replied(report.id());
        return new Sheet(report, textDigest, all.stream().map(v -> view(v, round.holds(v, textDigest))).toList(), records.minutes(report.id()),
                replied, (int) replied.stream().filter(o -> o.settlement() == null).count(), records.seals(report.id()), records.secrecy(report));
    }

    private static VerdictView view(Verdict verdict, boolean standing) {
        return new VerdictView(verdict.getStep(), verdict.isFavourable(), verdict.getTextDigest(), verdict.getOpinion(),
                verdict.getDisclosed(), verdict.getDisclosure(), verdict.withoutDiscussion(),
                verdict.getPersonId(), verdict.getPersonName(), verdict.getDecidedAt(), standing, verdict.withdrawnBecause());
    }
}
