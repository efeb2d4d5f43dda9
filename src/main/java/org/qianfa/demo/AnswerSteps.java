package org.qianfa.demo;

import java.util.List;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.review.AnswerOpinion;
import org.qianfa.review.ConfirmAnswer;
import org.qianfa.review.FinishAnswers;
import org.qianfa.review.FinishConfirmation;
import org.qianfa.review.OpinionLedger;
import org.qianfa.review.OpinionView;
import org.qianfa.shared.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Has the opinions on a sample report answered and confirmed: the first adopted, the second rejected with a reason. */
@Component
@Profile("demo")
class AnswerSteps {

    private final Reports reports;
    private final OpinionLedger ledger;
    private final Answering answering;
    private final Confirming confirming;

    AnswerSteps(Reports reports, OpinionLedger ledger, Answering answering, Confirming confirming) {
        this.reports = reports;
        this.ledger = ledger;
        this.answering = answering;
        this.confirming = confirming;
    }

    void walk(SampleJourney journey) throws Refusal {
        if (!journey.passes(SampleStage.ANSWER)) {
            return;
        }
        List<OpinionView> opinions = ledger.opinions(journey.reportId());
        for (int i = 0; i < opinions.size(); i++) {
            answering.answer(journey, opinions.get(i), i == 0 ? section(journey, opinions.get(i)) : null);
        }
        answering.finish(journey);
        if (journey.passes(SampleStage.CONFIRM)) {
            confirming.confirm(journey, opinions);
        }
    }

    private SectionView section(SampleJourney journey, OpinionView opinion) {
        return reports.report(journey.reportId()).sections().stream().filter(s -> s.id() == opinion.sectionId()).findFirst().orElseThrow();
    }

    /** The coordinator's side. */
    @Component
    @Profile("demo")
    static class Answering {

        private final AnswerOpinion answerOpinion;
        private final FinishAnswers finishAnswers;

        Answering(AnswerOpinion answerOpinion, FinishAnswers finishAnswers) {
            this.answerOpinion = answerOpinion;
            this.finishAnswers = finishAnswers;
        }

        void answer(SampleJourney journey, OpinionView opinion, SectionView changed) throws Refusal {
            AnswerOpinion.Command command = changed == null
                    ? new AnswerOpinion.Command(AnswerOpinion.Verdict.REJECTED, "具体登记办法另文规定，报告中不再展开。", null, null, true)
                    : new AnswerOpinion.Command(AnswerOpinion.Verdict.ADOPTED, null,
                            changed.text().replace(opinion.quote(), opinion.proposedWording()), changed.revisionId(), false);
            Patience.until(() -> answerOpinion.answerOpinion(journey.by(SamplePost.COORDINATOR), opinion.id(), command));
        }

        void finish(SampleJourney journey) throws Refusal {
            Patience.until(() -> finishAnswers.finishAnswers(journey.by(SamplePost.COORDINATOR), journey.reportId()));
        }
    }

    /** The adviser's side. */
    @Component
    @Profile("demo")
    static class Confirming {

        private final ConfirmAnswer confirmAnswer;
        private final FinishConfirmation finishConfirmation;

        Confirming(ConfirmAnswer confirmAnswer, FinishConfirmation finishConfirmation) {
            this.confirmAnswer = confirmAnswer;
            this.finishConfirmation = finishConfirmation;
        }

        void confirm(SampleJourney journey, List<OpinionView> opinions) throws Refusal {
            for (int i = 0; i < opinions.size(); i++) {
                boolean insists = i > 0;
                confirmAnswer.confirmAnswer(journey.by(SamplePost.ADVISER_1), opinions.get(i).id(),
                        insists ? ConfirmAnswer.Settlement.INSISTED : ConfirmAnswer.Settlement.CONFIRMED,
                        insists ? "登记要求关系到采纳率能否核查，仍建议写明。" : null);
            }
            Patience.until(() -> finishConfirmation.finishConfirmation(journey.by(SamplePost.ADVISER_1), journey.reportId()));
        }
    }
}
