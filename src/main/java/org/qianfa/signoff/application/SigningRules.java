package org.qianfa.signoff.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReportView;
import org.qianfa.review.OpinionLedger;
import org.qianfa.review.OpinionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Refusal.Obstacle;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.SecrecySheet;
import org.qianfa.signoff.SignReport.DeputyReviewMissing;
import org.qianfa.signoff.SignReport.DifferencesNotSeen;
import org.qianfa.signoff.SignReport.DiscussionMissing;
import org.qianfa.signoff.SignReport.NotReadThrough;
import org.qianfa.signoff.SignReport.OpinionsUnsettled;
import org.qianfa.signoff.SignReport.SecrecyReviewMissing;
import org.qianfa.signoff.SignReport.Signature;
import org.qianfa.signoff.SignReport.SignerTookPart;
import org.qianfa.signoff.SignReport.SigningOpinionMissing;
import org.qianfa.signoff.SignReport.TextChangedSinceRead;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.domain.Round;
import org.qianfa.signoff.domain.Verdict;
import org.qianfa.signoff.persistence.Verdicts;
import org.springframework.stereotype.Component;

/** What must be true of a report and its signer before it may be signed, whoever called for the signature. */
@Component
class SigningRules {

    private final Docket docket;
    private final Verdicts verdicts;
    private final OpinionLedger ledger;
    private final SecrecyFile secrecy;

    SigningRules(Docket docket, Verdicts verdicts, OpinionLedger ledger, SecrecyFile secrecy) {
        this.docket = docket;
        this.verdicts = verdicts;
        this.ledger = ledger;
        this.secrecy = secrecy;
    }

    void check(Actor signer, ReportView report) throws Refusal {
        Round round = Round.of(verdicts.findByReportIdOrderById(report.id()));
        if (docket.drafted(signer, report) || round.decidedBy(SignoffStep.DEPUTY_REVIEW, signer.id())) {
            throw new SignerTookPart();
        }
        List<OpinionView> open = ledger.unsettled(report.id());
        if (!open.isEmpty()) {
            throw new OpinionsUnsettled(open.size(), told(report.id(), open));
        }
        String textDigest = Sm3.hex(report.text());
        if (round.passed(SignoffStep.DEPUTY_REVIEW, textDigest).isEmpty()) {
            throw new DeputyReviewMissing();
        }
        Verdict decided = round.passed(SignoffStep.SECRECY_REVIEW, textDigest).orElseThrow(SecrecyReviewMissing::new);
        if (!decided.decidedOn(secrecy.sheet(report).digest())) {
            throw new SecrecyReviewMissing();
        }
        if (!decided.withoutDiscussion() && round.passed(SignoffStep.DISCUSSION, textDigest).isEmpty()) {
            throw new DiscussionMissing();
        }
    }

    /** What the signature itself must say, and be about. */
    void check(Signature signature, ReportView report) throws Refusal {
        if (!Sm3.hex(report.text()).equals(signature.seenDigest())) {
            throw new TextChangedSinceRead();
        }
        SecrecySheet sheet = secrecy.sheet(report);
        if (!sheet.differences().isEmpty() && !sheet.digest().equals(signature.seenDifferences())) {
            throw new DifferencesNotSeen(sheet.differences().size());
        }
        if (signature.opinion() == null || signature.opinion().isBlank()) {
            throw new SigningOpinionMissing();
        }
        if (!signature.readThrough()) {
            throw new NotReadThrough();
        }
    }

    /** What is said before the review has replied is the reviewers' own. */
    private List<Obstacle> told(long reportId, List<OpinionView> open) {
        Set<Long> replied = ledger.replied(reportId).stream().map(OpinionView::id).collect(Collectors.toSet());
        return open.stream().filter(o -> replied.contains(o.id())).map(SigningRules::obstacle).toList();
    }

    private static Obstacle obstacle(OpinionView open) {
        String text = open.text().length() <= 18 ? open.text() : open.text().substring(0, 18) + "…";
        return new Obstacle(open.id() + "「" + text + "」", "/reports/" + open.reportId() + "/answers?opinion=" + open.id());
    }
}
