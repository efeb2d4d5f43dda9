package org.qianfa.sequences;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qianfa.cooperation.CountersignVote;
import org.qianfa.cooperation.GiveCountersign;
import org.qianfa.cycle.CheckReports;
import org.qianfa.drafting.AssignSections;
import org.qianfa.drafting.ConsolidateReport;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.ReviewSection;
import org.qianfa.drafting.SubmitSection;
import org.qianfa.figures.ConfirmFigures;
import org.qianfa.figures.FigureRequests;
import org.qianfa.figures.GiveFigures;
import org.qianfa.publication.DecideWithdrawal;
import org.qianfa.publication.JudgeCorrection;
import org.qianfa.publication.ReleaseCheck;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.AnswerConsultation;
import org.qianfa.review.AnswerFindings;
import org.qianfa.review.AnswerOpinion;
import org.qianfa.review.ApproveReview;
import org.qianfa.review.CheckCompleteness;
import org.qianfa.review.CheckDocument;
import org.qianfa.review.CheckDocument.Checklist;
import org.qianfa.review.CheckDocument.FocusPoint;
import org.qianfa.review.ConfirmAnswer;
import org.qianfa.review.ConfirmReply;
import org.qianfa.review.DecideLevel;
import org.qianfa.review.FinishAnswers;
import org.qianfa.review.FinishConfirmation;
import org.qianfa.review.GiveOpinion;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.OpinionLedger;
import org.qianfa.review.OpinionView;
import org.qianfa.review.ReadReview;
import org.qianfa.review.ReviewLegality;
import org.qianfa.review.SubmitForReview;
import org.qianfa.review.SupplementMaterials;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.ExamineForSecrecy.Examined;
import org.qianfa.signoff.ExamineForSecrecy.Finding;
import org.qianfa.signoff.ExamineForSecrecy.Result;
import org.qianfa.signoff.RecordDiscussion;
import org.qianfa.signoff.ReviewAsDeputyLeader;
import org.qianfa.signoff.ReviewSecrecy;
import org.qianfa.signoff.SignReport;
import org.qianfa.signoff.SignoffSheets;
import org.qianfa.workflow.TaskInfo;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How each step is done the plain way, by task key. A task without an entry here is one the tests do not know. */
final class Works {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** Sections say different things: a passage that stands twice is an error of the text. */
    private static final List<String> SENTENCES = List.of("围绕中心工作，完善制度机制，压实工作责任，法治建设各项任务有序推进", "主要负责人带头学法，定期听取汇报，研究解决重大问题，亲自督办难点事项",
            "基层执法力量仍显薄弱，普法形式不够丰富，原因在于投入不足、培训偏少", "下一步将充实执法队伍，拓展宣传渠道，健全考核办法，提升依法治理能力");
    private static final List<String> ENDINGS = List.of("。", "，取得预期成效。", "，群众满意度稳步提升。", "，基层基础更加扎实。", "，工作质效持续改进。");

    private final ApplicationContext house;
    private final Map<String, Work> plain = new LinkedHashMap<>();
    private final Map<Class<?>, Object> used = new HashMap<>();

    Works(ApplicationContext house) {
        this.house = house;
        drafting();
        review();
        legality();
        leaders();
        matters();
    }

    /** @throws IllegalStateException if nobody has said how it is done */
    Work of(String taskKey) {
        Work work = plain.get(taskKey);
        if (work == null) {
            throw new IllegalStateException("say in " + getClass().getSimpleName() + " how " + taskKey + " is done");
        }
        return work;
    }

    java.util.Set<String> known() {
        return plain.keySet();
    }

    private void drafting() {
        plain.put("userTask_assignSections", (by, task) -> use(AssignSections.class).assignSections(by, task.reportId(), List.of()));
        plain.put("userTask_draftSection", (by, task) -> submit(by, task, 0));
        plain.put("userTask_reviewSection", (by, task) -> use(ReviewSection.class).reviewSection(by, task.sectionId(), true, null));
        plain.put("userTask_giveFigures", this::give);
        plain.put("userTask_confirmFigures", (by, task) -> use(ConfirmFigures.class).confirmFigures(by, number(task), true, null));
        plain.put("userTask_consolidateReport", (by, task) -> use(ConsolidateReport.class).consolidateReport(by, task.reportId()));
        plain.put("userTask_countersign", (by, task) -> use(GiveCountersign.class).giveCountersign(by, number(task), CountersignVote.AGREE, ""));
        plain.put("userTask_checkReports", (by, task) -> use(CheckReports.class).checkReports(by, task.cycleId(), "均已收到。"));
    }

    private void review() {
        plain.put("userTask_consultDepartment", (by, task) -> use(AnswerConsultation.class).answerConsultation(by, task.reportId(), task.departmentId(),
                AnswerConsultation.Verdict.NO_OBJECTION, null));
        plain.put("userTask_checkDocument", (by, task) -> use(CheckDocument.class).checkDocument(by, task.reportId(),
                Checklist.inOrder(EnumSet.allOf(FocusPoint.class)), null));
        plain.put("userTask_answerOpinions", this::answer);
        plain.put("userTask_confirmAnswers", this::confirm);
    }

    private void legality() {
        plain.put("userTask_submitForReview", (by, task) -> use(SubmitForReview.class).submitForReview(by, task.reportId(),
                List.of(new SubmitForReview.Material(SubmitForReview.MaterialKind.DRAFT, "全文"))));
        plain.put("userTask_checkCompleteness", (by, task) -> use(CheckCompleteness.class).checkCompleteness(by, number(task), true, null));
        plain.put("userTask_supplementMaterials", this::supplement);
        plain.put("userTask_supplementMatter", this::supplement);
        plain.put("userTask_giveOpinion", (by, task) -> use(GiveOpinion.class).giveOpinion(by, number(task), outcome(by, task), "审查完毕。"));
        plain.put("userTask_reviewLegality", (by, task) -> use(ReviewLegality.class).reviewLegality(by, number(task), outcome(by, task), "审查完毕。"));
        plain.put("userTask_approveReview", (by, task) -> use(ApproveReview.class).approveReview(by, number(task), true, null, "按审查结论办理。"));
    }

    private void leaders() {
        plain.put("userTask_reviewAsDeputyLeader", (by, task) -> use(ReviewAsDeputyLeader.class).reviewAsDeputyLeader(by, task.reportId(), "同意。", null));
        plain.put("userTask_reviewSecrecy", this::examine);
        plain.put("userTask_recordDiscussion", this::discuss);
        plain.put("userTask_signReport", this::sign);
        plain.put("userTask_reviewFirst", (by, task) -> release(by, task, ReleaseStep.FIRST));
        plain.put("userTask_reviewSecond", (by, task) -> release(by, task, ReleaseStep.SECOND));
        plain.put("userTask_reviewFinal", (by, task) -> release(by, task, ReleaseStep.FINAL));
        plain.put("userTask_judgeCorrection", (by, task) -> use(JudgeCorrection.class).judgeCorrection(by, number(task), new JudgeCorrection.Judgement(false, "原文无误。")));
        plain.put("userTask_decideWithdrawal", (by, task) -> use(DecideWithdrawal.class).decideWithdrawal(by, number(task),
                new DecideWithdrawal.Ruling(false, false, "不必撤回。")));
    }

    private void matters() {
        plain.put("userTask_approveCase", (by, task) -> level(by, task, DecideLevel.Level.HEAD));
        plain.put("userTask_decideCase", (by, task) -> level(by, task, DecideLevel.Level.DEPUTY_LEADER));
        plain.put("userTask_answerFindings", this::answerFindings);
        plain.put("userTask_confirmFindingAnswers", this::confirmFindings);
        plain.put("userTask_confirmReply", (by, task) -> use(ConfirmReply.class).confirmReply(by, number(task), true, null));
    }

    /** @param variant which words the text ends with */
    void submit(Actor by, TaskInfo task, int variant) throws Refusal {
        SectionView section = section(task.reportId(), task.sectionId());
        use(SubmitSection.class).submitSection(by, section.id(), text(section, variant), section.revisionNumber());
    }

    static String text(SectionView section, int variant) {
        return section.heading() + "\n" + SENTENCES.get(section.ordinal() % SENTENCES.size()) + ENDINGS.get(Math.floorMod(variant, ENDINGS.size()));
    }

    SectionView section(long report, long section) {
        return use(Reports.class).report(report).sections().stream().filter(one -> one.id() == section).findFirst().orElseThrow();
    }

    private void give(Actor by, TaskInfo task) throws Refusal {
        List<GiveFigures.Given> values = use(FigureRequests.class).request(number(task)).figures().stream()
                .map(figure -> new GiveFigures.Given(figure.id(), BigDecimal.valueOf(12), "台账")).toList();
        use(GiveFigures.class).giveFigures(by, number(task), values, true);
    }

    private void supplement(Actor by, TaskInfo task) throws Refusal {
        use(SupplementMaterials.class).supplementMaterials(by, number(task), List.of(), "已补充。");
    }

    /** Who has raised opinions does not find that all is well. */
    private LegalityOutcome outcome(Actor by, TaskInfo task) {
        boolean raised = use(JdbcClient.class).sql("select count(*) from review_opinion where matter_id = :matter and author_id = :by and withdrawn_at is null")
                .param("matter", number(task)).param("by", by.id()).query(Integer.class).single() > 0;
        return raised ? LegalityOutcome.AMEND : LegalityOutcome.LAWFUL;
    }

    private void answer(Actor by, TaskInfo task) throws Refusal {
        for (OpinionView opinion : use(OpinionLedger.class).opinions(task.reportId())) {
            if (opinion.answer() == null) {
                use(AnswerOpinion.class).answerOpinion(by, opinion.id(), new AnswerOpinion.Command(AnswerOpinion.Verdict.REJECTED, "另文规定。", null, null, true));
            }
        }
        use(FinishAnswers.class).finishAnswers(by, task.reportId());
    }

    private void confirm(Actor by, TaskInfo task) throws Refusal {
        for (AnnotationView opinion : use(ReadReview.class).ownOpinions(by, task.reportId())) {
            if (opinion.settlement() == null) {
                use(ConfirmAnswer.class).confirmAnswer(by, opinion.id(), ConfirmAnswer.Settlement.CONFIRMED, null);
            }
        }
        use(FinishConfirmation.class).finishConfirmation(by, task.reportId());
    }

    private void answerFindings(Actor by, TaskInfo task) throws Refusal {
        for (long opinion : unanswered(task)) {
            use(AnswerOpinion.class).answerOpinion(by, opinion, new AnswerOpinion.Command(AnswerOpinion.Verdict.REJECTED, "另文规定。", null, null, true));
        }
        use(AnswerFindings.class).answerFindings(by, number(task), AnswerOpinion.Verdict.ADOPTED, "已按意见办理。");
    }

    private void confirmFindings(Actor by, TaskInfo task) throws Refusal {
        for (AnnotationView opinion : use(ReadReview.class).ownFindings(by, number(task))) {
            if (opinion.settlement() == null) {
                use(ConfirmAnswer.class).confirmAnswer(by, opinion.id(), ConfirmAnswer.Settlement.CONFIRMED, null);
            }
        }
        use(FinishConfirmation.class).finishOnMatter(by, number(task));
    }

    private List<Long> unanswered(TaskInfo task) {
        return use(JdbcClient.class).sql("select id from review_opinion where matter_id = :matter and answer is null").param("matter", number(task)).query(Long.class).list();
    }

    private void examine(Actor by, TaskInfo task) throws Refusal {
        List<Finding> all = use(SignoffSheets.class).forDecision(by, task.reportId(), Role.SECRECY_REVIEWER).secrecy().items().stream()
                .map(item -> new Finding(item.sectionId(), Result.PUBLIC, "")).toList();
        use(ReviewSecrecy.class).reviewSecrecy(by, task.reportId(), new Examined(all, null), ReviewSecrecy.Decision.open("不涉密。"));
    }

    void withhold(Actor by, TaskInfo task) throws Refusal {
        List<Finding> all = use(SignoffSheets.class).forDecision(by, task.reportId(), Role.SECRECY_REVIEWER).secrecy().items().stream()
                .map(item -> new Finding(item.sectionId(), Result.PUBLIC, "")).toList();
        use(ReviewSecrecy.class).reviewSecrecy(by, task.reportId(), new Examined(all, null), ReviewSecrecy.Decision.withheld("依规定不予公开。"));
    }

    private void discuss(Actor by, TaskInfo task) throws Refusal {
        use(RecordDiscussion.class).recordDiscussion(by, task.reportId(), new RecordDiscussion.Minutes(java.time.LocalDate.now(use(HouseInPlay.SetClock.class)),
                "审议年度报告", List.of("deputy1", "leader"), List.of(), List.of(new RecordDiscussion.Opinion("deputy1", RecordDiscussion.Stance.FOR, "同意。")),
                "同意。", null, null));
    }

    private void sign(Actor by, TaskInfo task) throws Refusal {
        SignoffSheets.Sheet sheet = use(SignoffSheets.class).forDecision(by, task.reportId(), Role.FIRST_RESPONSIBLE);
        Map<Long, String> disputes = sheet.undecided().stream().collect(Collectors.toMap(OpinionView::id, opinion -> "答复成立。"));
        use(SignReport.class).signReport(by, task.reportId(), new SignReport.Signature("同意。", sheet.textDigest(), true, disputes, sheet.secrecy().digest()));
    }

    private void release(Actor by, TaskInfo task, ReleaseStep step) throws Refusal {
        use(ReviewRelease.class).reviewRelease(by, number(task), step, new ReviewRelease.Decision(true, EnumSet.allOf(ReleaseCheck.class), null));
    }

    private void level(Actor by, TaskInfo task, DecideLevel.Level level) throws Refusal {
        use(DecideLevel.class).decideLevel(by, number(task), level, true, "同意。");
    }

    /** Of what the task is about: the first number in the address of its page. */
    static long number(TaskInfo task) {
        Matcher number = NUMBER.matcher(task.link());
        if (!number.find()) {
            throw new IllegalStateException(task.link());
        }
        return Long.parseLong(number.group());
    }

    <T> T use(Class<T> useCase) {
        return useCase.cast(used.computeIfAbsent(useCase, house::getBean));
    }

    /** One person's way of doing a step. */
    interface Work {
        void done(Actor by, TaskInfo task) throws Refusal;
    }
}
