package org.qianfa.drafting.application;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.drafting.AssignSections;
import org.qianfa.drafting.DrafterUnsuitable;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReviewerMissing;
import org.qianfa.drafting.SectionsAssigned;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.domain.Section;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AssignSectionsService implements AssignSections {

    private final Admission admission;
    private final Directory directory;
    private final Chronicle chronicle;

    AssignSectionsService(Admission admission, Directory directory, Chronicle chronicle) {
        this.admission = admission;
        this.directory = directory;
        this.chronicle = chronicle;
    }

    @Override
    public void assignSections(Actor by, long reportId, List<Assignment> assignments) throws Refusal {
        Report report = admission.locked(by, reportId);
        admission.requireCoordinator(by, report);
        report.require(ReportPhase.PLANNED);
        for (Assignment assignment : assignments) {
            report.section(assignment.sectionId());
        }
        Map<Long, Assignment> changes = assignments.stream()
                .collect(Collectors.toMap(Assignment::sectionId, Function.identity(), (first, last) -> last));
        for (Section section : report.getSections()) {
            requireHands(report.getUnitId(), section, changes.getOrDefault(section.getId(), planned(section)));
        }
        for (Assignment change : changes.values()) {
            report.section(change.sectionId()).assign(change.departmentId(), change.drafterId(), change.dueOn());
        }
        report.beginDrafting();
        List<Long> sectionIds = report.getSections().stream().map(Section::getId).toList();
        chronicle.onReport(by, "AssignSections", report, null, sectionIds.size() + " sections, " + changes.size() + " set");
        chronicle.announce(new SectionsAssigned(by, reportId, sectionIds));
    }

    /** Every section needs a drafter of its department and a head who is somebody else, or it could never be finished. */
    private void requireHands(long unitId, Section section, Assignment assignment) throws Refusal {
        long department = assignment.departmentId();
        boolean ofUnit = directory.departments(unitId).stream().anyMatch(d -> d.id() == department);
        if (!ofUnit || !holds(Role.DRAFTER, department, assignment.drafterId(), true)) {
            throw new DrafterUnsuitable(section.getPlan().heading());
        }
        if (!holds(Role.DEPARTMENT_HEAD, department, assignment.drafterId(), false)) {
            throw new ReviewerMissing(section.getPlan().heading());
        }
    }

    private boolean holds(Role role, long department, long personId, boolean samePerson) {
        return directory.holdingInDepartment(role, department).stream().map(Person::id)
                .anyMatch(id -> (id == personId) == samePerson);
    }

    private static Assignment planned(Section section) {
        return new Assignment(section.getId(), section.getPlan().departmentId(), section.getPlan().drafterId(),
                section.getPlan().dueOn());
    }
}
