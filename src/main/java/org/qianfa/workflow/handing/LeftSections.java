package org.qianfa.workflow.handing;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.SectionHands;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.HandOverWork.Drafted;
import org.qianfa.workflow.HandOverWork.Piece;
import org.qianfa.workflow.persistence.Standstills;
import org.springframework.stereotype.Component;

/** Sections somebody drafts that lie with others now: they would come back to that person. */
@Component
class LeftSections {

    private final SectionHands sections;
    private final Reports reports;
    private final Standstills standstills;
    private final TaskService tasks;

    LeftSections(SectionHands sections, Reports reports, Standstills standstills, TaskService tasks) {
        this.sections = sections;
        this.reports = reports;
        this.standstills = standstills;
        this.tasks = tasks;
    }

    List<Piece> of(long personId) {
        return sections.elsewhere(personId).stream().map(section -> new Piece(null, drafted(section), takers(section.id(), personId))).toList();
    }

    /** To the first of the successors who may draft it. @return empty if none may, or its report stands still */
    Optional<Person> pass(Actor by, Piece piece, List<Long> successors, String why) {
        return piece.section().suspended() ? Optional.empty() : successors.stream()
                .flatMap(successor -> piece.takers().stream().filter(person -> person.id() == successor))
                .filter(person -> passed(by, piece.section(), person, why)).findFirst();
    }

    private boolean passed(Actor by, Drafted section, Person to, String why) {
        try {
            sections.passOn(by, section.sectionId(), to.id(), why);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private Drafted drafted(SectionView section) {
        ReportView report = reports.report(section.reportId());
        return new Drafted(section.id(), section.heading(), report.id(), report.unitId(), report.title(), standstills.since(report.id()).isPresent());
    }

    /** Not who has it under review now: nobody reviews what he or she is to draft. */
    private List<Person> takers(long sectionId, long personId) {
        return sections.successors(sectionId).stream().filter(person -> person.id() != personId && !holdsTaskOf(sectionId, person.id())).toList();
    }

    private boolean holdsTaskOf(long sectionId, long personId) {
        return tasks.createTaskQuery().processVariableValueEquals("sectionId", sectionId).taskAssignee(Long.toString(personId)).count() > 0;
    }
}
