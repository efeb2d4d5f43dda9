package org.qianfa.sequences;

import java.util.List;
import java.util.stream.IntStream;
import org.qianfa.cooperation.AnswerAdvice;
import org.qianfa.cooperation.AskAdvice;
import org.qianfa.cooperation.AskCountersign;
import org.qianfa.cooperation.CancelCountersign;
import org.qianfa.cooperation.ChangeSigners;
import org.qianfa.cooperation.CirculateReport;
import org.qianfa.cooperation.CountersignMode;
import org.qianfa.cooperation.CountersignTiming;
import org.qianfa.cooperation.CountersignVote;
import org.qianfa.cooperation.GiveCountersign;
import org.qianfa.cooperation.OpenCirculation;
import org.qianfa.cooperation.OpenSteps;
import org.qianfa.cooperation.RemindReaders;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TaskInfo;

/** Working together without moving the work: circulating, asking for advice, countersigning in every kind. */
final class Cooperating extends Operations {

    Cooperating(World world) {
        super(world);
    }

    @Override
    void list() {
        for (CountersignMode mode : CountersignMode.values()) {
            for (CountersignTiming timing : CountersignTiming.values()) {
                onTask("countersign " + mode + " " + timing, task -> countersigned(task, timing), (draw, task) -> ask(draw, task, mode, timing));
            }
        }
        for (CountersignVote vote : CountersignVote.values()) {
            add("sign " + vote, draw -> sign(draw, vote));
        }
        add("addSigners", draw -> withCountersign(draw, "addSigners", "AddSigners",
                (by, id, word) -> world.use(ChangeSigners.class).addSigners(by, id, List.of(draw.colleague().id()), word)));
        add("removeSigner", draw -> withCountersign(draw, "removeSigner", "RemoveSigner",
                (by, id, word) -> world.use(ChangeSigners.class).removeSigner(by, id, signer(draw, id), word)));
        add("cancelCountersign", draw -> withCountersign(draw, "cancelCountersign", "CancelCountersign",
                (by, id, word) -> world.use(CancelCountersign.class).cancelCountersign(by, id, word)));
        letters();
    }

    private void letters() {
        add("circulate", draw -> new Attempt("circulate", draw.mostly("coordinator1"), "the report", "CirculateReport", null, null)
                .calling(by -> world.use(CirculateReport.class).circulateReport(by, new CirculateReport.Command(world.report, null, null, readers(draw), "请阅"))));
        add("openCirculation", draw -> withNewest(draw, "openCirculation", "circulation_id, reader_id from cooperation_receipt", "OpenCirculation",
                (by, id, word) -> world.use(OpenCirculation.class).openCirculation(by, id)));
        add("remindReaders", draw -> withNewest(draw, "remindReaders", "id, sender_id from cooperation_circulation", "RemindReaders",
                (by, id, word) -> world.use(RemindReaders.class).remindReaders(by, id)));
        onTask("askAdvice", task -> task.assigneeId() != null, (draw, task) -> {
            Actor asked = draw.colleague();
            return attempt("askAdvice", draw.near(task), task, "AskAdvice", by -> world.use(AskAdvice.class).askAdvice(by,
                    new AskAdvice.Command(world.report, task.taskId(), asked.id(), "此处如何表述？")));
        });
        add("answerAdvice", draw -> withNewest(draw, "answerAdvice", "id, asked_id from cooperation_question", null,
                (by, id, word) -> world.use(AnswerAdvice.class).answerAdvice(by, id, "建议从简。")));
    }

    private boolean countersigned(TaskInfo task, CountersignTiming timing) {
        return task.assigneeId() != null && world.use(OpenSteps.class).step(task.taskId())
                .filter(step -> step.countersign() && (timing == CountersignTiming.BEFORE || step.after())).isPresent();
    }

    private Attempt ask(Draw draw, TaskInfo task, CountersignMode mode, CountersignTiming timing) {
        List<Long> signers = readers(draw);
        int needed = mode == CountersignMode.VOTE ? 1 + draw.below(signers.size() + 1) : 0;
        String kind = "countersign " + mode + " " + timing;
        return attempt(kind, draw.near(task), task, "AskCountersign", by -> world.use(AskCountersign.class).askCountersign(by,
                new AskCountersign.Command(world.report, task.taskId(), mode, needed, timing, signers, "", null)));
    }

    private Attempt sign(Draw draw, CountersignVote vote) {
        List<TaskInfo> asked = world.tasks().stream().filter(task -> task.taskKey().equals("userTask_countersign")).toList();
        if (asked.isEmpty()) {
            return null;
        }
        TaskInfo task = draw.of(asked);
        String word = draw.word();
        return attempt("sign " + vote, draw.near(task), task, "GiveCountersign",
                by -> world.use(GiveCountersign.class).giveCountersign(by, Works.number(task), vote, word));
    }

    private Attempt withCountersign(Draw draw, String kind, String action, Numbered call) {
        List<long[]> rows = world.jdbc().sql("select id, asker_id from cooperation_countersign order by id desc fetch first 3 rows only")
                .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)}).list();
        if (rows.isEmpty()) {
            return null;
        }
        long[] one = draw.of(rows);
        Actor by = draw.chance(0.8) ? world.cast.withId(one[1]) : draw.colleague();
        return worded(kind, draw, by, "countersign", action, (who, word) -> call.done(who, one[0], word));
    }

    /** @param which what it is and whose, in SQL */
    private Attempt withNewest(Draw draw, String kind, String which, String action, Numbered call) {
        List<long[]> rows = world.jdbc().sql("select " + which + " order by 1 desc, 2 fetch first 3 rows only")
                .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)}).list();
        if (rows.isEmpty()) {
            return null;
        }
        long[] one = draw.of(rows);
        Actor by = draw.chance(0.8) ? world.cast.withId(one[1]) : draw.colleague();
        return new Attempt(kind, by, kind + " " + one[0], action, null, null).calling(who -> call.done(who, one[0], null));
    }

    private long signer(Draw draw, long countersign) {
        return draw.of(world.jdbc().sql("select person_id from cooperation_signatory where countersign_id = :id order by ordinal").param("id", countersign)
                .query(Long.class).list());
    }

    private List<Long> readers(Draw draw) {
        return IntStream.range(0, 1 + draw.below(4)).mapToObj(i -> draw.colleague().id()).distinct().toList();
    }

    private interface Numbered {
        void done(Actor by, long id, String word) throws Exception;
    }
}
