package org.qianfa.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.qianfa.cycle.PrepareCycle;
import org.qianfa.problems.FollowProblem;
import org.qianfa.problems.FollowProblem.Proof;
import org.qianfa.problems.KeepMeasures;
import org.qianfa.problems.KeepMeasures.Planned;
import org.qianfa.problems.RecordProblem;
import org.qianfa.problems.RecordProblem.Stated;
import org.qianfa.problems.SettleProblem;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps two problems of last year in every sample unit: one under rectification, one closed on evidence. */
@Component
@Profile("demo")
class SampleProblems {

    private final Followed followed;
    private final PrepareCycle years;
    private final SamplePeople people;
    private final Clock clock;

    SampleProblems(Followed followed, PrepareCycle years, SamplePeople people, Clock clock) {
        this.followed = followed;
        this.years = years;
        this.people = people;
        this.clock = clock;
    }

    void keep(SampleHouse.Founded founded) throws Refusal {
        LocalDate today = LocalDate.now(clock);
        int year = years.suggestedYear() - 1;
        for (SamplePlace place : SamplePlace.values()) {
            Actor coordinator = people.at(place, SamplePost.COORDINATOR);
            long department = founded.departments().get(place).get(SamplePost.HEAD_2.department());
            long unit = founded.units().get(place);
            followed.rectify(coordinator, people.at(place, SamplePost.HEAD_2), unit, new Planned("制定年度培训计划，每季度开展一次案卷评查和岗位练兵",
                    department, null, LocalDate.of(year + 2, 12, 31), true), year);
            followed.close(coordinator, unit, people.idOf(place, SamplePost.DRAFTER_1), year, today);
        }
    }

    /** The two ways. */
    @Component
    @Profile("demo")
    record Followed(RecordProblem problems, KeepMeasures measures, FollowProblem follow, SettleProblem settle) {

        void rectify(Actor by, Actor head, long unit, Planned planned, int year) throws Refusal {
            long id = problems.recordProblem(by, unit, new Stated(year, "执法力量与任务不相适应。个别案卷文书不够规范。", "新承接的执法事项专业性较强，培训的针对性不够。"));
            measures.addMeasure(by, id, planned);
            follow.addProgress(head, id, "已开展案卷评查两次，评查案卷46宗");
        }

        void close(Actor by, long unit, long person, int year, LocalDate today) throws Refusal {
            long id = problems.recordProblem(by, unit, new Stated(year, "重大合同送审不够及时。", "送审时限没有写入合同管理流程。"));
            measures.addMeasure(by, id, new Planned("修订合同管理办法，明确签订前7个工作日送审", null, person, today.minusDays(90), false));
            follow.addEvidence(by, id, new Proof(today.minusDays(95), "印发修订后的合同管理办法，新签合同均在签订前送审", "《合同管理办法》"));
            settle.settleProblem(by, id, SettleProblem.Step.CLOSE, "办法已施行，抽查合同20份，均按时送审");
        }
    }
}
