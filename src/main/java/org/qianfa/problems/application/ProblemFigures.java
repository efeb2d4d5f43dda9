package org.qianfa.problems.application;

import java.math.BigDecimal;
import java.util.List;
import org.qianfa.figures.FigureSource;
import org.qianfa.problems.ImprovementChapter.Rate;
import org.qianfa.problems.ProblemState;
import org.qianfa.problems.domain.Problem;
import org.qianfa.problems.domain.Rectification;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reports quote of last year's problems, counted from the register. */
@Service
@Transactional(readOnly = true)
class ProblemFigures implements FigureSource {

    private final YearsProblems years;
    private final ProblemDoor door;

    ProblemFigures(YearsProblems years, ProblemDoor door) {
        this.years = years;
        this.door = door;
    }

    @Override
    public boolean knows(String key) {
        return key.startsWith("problems.");
    }

    @Override
    public List<Count> counts(long unitId, int year) {
        int named = year - 1;
        List<ProblemState> states = years.of(unitId, named).stream().map(Problem::state).filter(ProblemState::counted).toList();
        if (states.isEmpty()) {
            return List.of();
        }
        Rate rate = Rectification.rate(Rectification.tally(states));
        String address = "/problems?unit=" + unitId + "&year=" + named;
        String place = "台账：问题整改，" + named + "年，";
        return List.of(
                new Count("problems.ALL", "上年度报告指出的问题", "项", "上年度报告指出并已登记的问题，待完善的不计。", BigDecimal.valueOf(rate.all()),
                        place + "全部 " + rate.all() + " 项", address),
                new Count("problems.CLOSED", "上年度问题完成整改", "项", "上述问题中统计时已完成整改的；长期坚持的不计。", BigDecimal.valueOf(rate.closed()),
                        place + "已完成 " + rate.closed() + " 项", address + "&state=CLOSED"),
                new Count("problems.RATE", "上年度问题整改率", "%", "已完成整改项数 ÷ 全部项数；长期坚持的不计入完成。", rate.percent(),
                        place + "已完成 " + rate.closed() + " 项 ÷ 全部 " + rate.all() + " 项", address));
    }

    @Override
    public boolean mayOpen(Actor reader, long unitId) {
        return door.reads(reader, unitId);
    }
}
