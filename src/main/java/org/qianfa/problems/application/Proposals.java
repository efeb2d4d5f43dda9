package org.qianfa.problems.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.cycle.ContentElement;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.problems.ProblemState;
import org.qianfa.problems.ProblemView.Kind;
import org.qianfa.problems.RecordProblem.Stated;
import org.qianfa.problems.domain.Problem;
import org.qianfa.problems.domain.ProblemRules;
import org.qianfa.problems.domain.Shortcoming;
import org.qianfa.problems.domain.ShortcomingsChapter;
import org.qianfa.problems.persistence.Problems;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.springframework.stereotype.Component;

/** Finds the problems a report's text names, and takes into the register, as proposals, those that are not in it. */
@Component
class Proposals {

    private final Problems problems;
    private final ProblemAnnals annals;

    Proposals(Problems problems, ProblemAnnals annals) {
        this.problems = problems;
        this.annals = annals;
    }

    List<Shortcoming> unregistered(ReportView report) {
        List<Problem> known = problems.ofYear(report.unitId(), report.year());
        Map<String, Shortcoming> found = new LinkedHashMap<>();
        for (Shortcoming item : ShortcomingsChapter.items(chapter(report))) {
            if (known.stream().noneMatch(p -> item.digest().equals(p.source()) || item.saidBy(p.stated().text()))) {
                found.putIfAbsent(item.digest(), item);
            }
        }
        return new ArrayList<>(found.values());
    }

    /** @param by {@code null} for the process @return how many are new */
    int propose(Actor by, ReportView report) {
        List<Shortcoming> items = unregistered(report);
        for (Shortcoming item : items) {
            Stated stated = new Stated(report.year(), cut(item.text()), cut(item.cause()));
            Problem proposed = new Problem(0, report.unitId(), report.id(), item.digest(), stated, ProblemState.PROPOSED, 0, 0);
            long id = problems.add(proposed, annals.now());
            annals.happened(by, new Problem(id, report.unitId(), report.id(), item.digest(), stated, ProblemState.PROPOSED, 0, 0), Kind.PROPOSED, "");
        }
        if (!items.isEmpty()) {
            annals.onReport(by, "ProposeProblems", new Journal.Subject("report", report.id(), report.unitId()), items.size() + " problems");
        }
        return items.size();
    }

    private static List<String> chapter(ReportView report) {
        return report.sections().stream().filter(s -> report.elementOf(s) == ContentElement.SHORTCOMINGS_AND_CAUSES).map(SectionView::text)
                .filter(text -> !text.isEmpty()).toList();
    }

    private static String cut(String text) {
        return text.length() > ProblemRules.LONGEST_TEXT ? text.substring(0, ProblemRules.LONGEST_TEXT) : text;
    }
}
