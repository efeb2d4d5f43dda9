package org.qianfa.sequences;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.workflow.TaskInfo;

/** What the house as it stands asks for, which chance alone would seldom come to. */
final class Asked {

    private static final String FAILED = "select count(*) from act_ru_job where retries_ = 0 and suspension_state_ = 1";
    private static final String READY = "select count(*) from act_ru_job where type_ = 'message' and retries_ > 0 and suspension_state_ = 1";
    private static final String DELIVERED = "select count(*) from signoff_delivery where report_id = :report and received_at is null";
    private static final String RECEIVED = "select count(*) from signoff_delivery where report_id = :report and received_at is not null and checked_at is null";
    private static final String CIRCULATED = "select count(*) from cooperation_receipt where opened_at is null";
    private static final String ADVICE = "select count(*) from cooperation_question";
    private static final String AWAY = "select count(*) from people_absence where ended_at is null";
    private static final Set<String> DECIDING = Set.of("userTask_checkDocument", "userTask_reviewAsDeputyLeader", "userTask_reviewSecrecy", "userTask_recordDiscussion",
            "userTask_signReport");

    private final World world;
    private final NewVersions versions;

    Asked(World world) {
        this.world = world;
        this.versions = new NewVersions(world);
    }

    /** @return names of operations; none if nothing is asked for */
    List<String> kinds() {
        Set<String> asked = new LinkedHashSet<>();
        report(asked);
        engine(asked);
        for (TaskInfo task : world.tasks()) {
            if (task.standing().suspended()) {
                return List.of("resume");
            }
            held(task, asked);
            back(task, asked);
            step(task, asked);
        }
        return List.copyOf(asked);
    }

    private void report(Set<String> asked) {
        ReportPhase phase = world.phase();
        if (phase == ReportPhase.TERMINATED) {
            asked.add("restart");
        }
        if (phase == ReportPhase.ARCHIVED) {
            asked.addAll(List.of("reportError", "proposeWithdrawal"));
        }
        if (phase == ReportPhase.DRAFTING) {
            asked.addAll(List.of("saveRevision", "inviteCoDrafter", "dismissCoDrafter"));
        }
        if (phase == ReportPhase.CONSOLIDATING) {
            asked.add("reviseSection");
        }
        if (world.jdbc().sql(DELIVERED).param("report", world.report).query(Integer.class).single() > 0) {
            asked.add("receiveSubmission");
        }
        if (world.jdbc().sql(RECEIVED).param("report", world.report).query(Integer.class).single() > 0) {
            asked.addAll(List.of("acceptSubmission", "returnSubmission"));
        }
        letters(asked);
    }

    private void letters(Set<String> asked) {
        if (count(AWAY) > 0) {
            asked.add("absence ended");
        }
        if (count(CIRCULATED) > 0) {
            asked.addAll(List.of("openCirculation", "remindReaders"));
        }
        if (count(ADVICE) > 0) {
            asked.add("answerAdvice");
        }
    }

    private void engine(Set<String> asked) {
        if (count(FAILED) > 0) {
            asked.addAll(List.of("retry", "retry all"));
        }
        if (count(READY) > 0) {
            asked.addAll(List.of("fail", "one job"));
        }
        if (versions.waiting()) {
            asked.addAll(List.of("migrate one", "migrate all", "rehearse migration"));
        }
    }

    private static void held(TaskInfo task, Set<String> asked) {
        if (task.standing().delegatedBy() != null) {
            asked.addAll(List.of("giveBack", "takeBack"));
        } else if (task.standing().actingFor() != null) {
            asked.addAll(List.of("takeBack", "do"));
        } else if (task.assigneeId() != null) {
            asked.addAll(List.of("lend", "transfer", "countersign ALL BEFORE", "countersign VOTE AFTER", "askAdvice"));
        }
    }

    private void back(TaskInfo task, Set<String> asked) {
        if (task.standing().asked() != null) {
            asked.addAll(List.of("grantBack", "refuseBack"));
        } else if (world.goesBack(task)) {
            asked.addAll(List.of("withdraw", "see", "askBack"));
        }
    }

    private static void step(TaskInfo task, Set<String> asked) {
        if (DECIDING.contains(task.taskKey())) {
            asked.addAll(List.of("return to work ALL_AGAIN", "return to work STRAIGHT_BACK", "return to review ALL_AGAIN", "return to review STRAIGHT_BACK"));
        }
        switch (task.taskKey()) {
            case "userTask_countersign" -> asked.addAll(List.of("sign AGREE", "sign OBJECT", "sign ABSTAIN", "addSigners", "removeSigner", "cancelCountersign"));
            case "userTask_reviewSection" -> asked.add("bulk approve");
            case "userTask_giveFigures", "userTask_confirmFigures" -> asked.add("withdrawRequest");
            case "userTask_reviewSecrecy" -> asked.add("withhold");
            case "userTask_decideWithdrawal" -> asked.addAll(List.of("withdraw edition", "withdraw edition to correct"));
            default -> { }
        }
    }

    private int count(String sql) {
        return world.jdbc().sql(sql).query(Integer.class).single();
    }
}
