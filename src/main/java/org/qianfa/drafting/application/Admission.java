package org.qianfa.drafting.application;

import java.util.Set;
import java.util.TreeSet;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.persistence.StoredReports;
import org.qianfa.drafting.persistence.StoredSections;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Hands out reports and sections to those who may know of them; to others they do not exist. */
@Component
class Admission {

    private final StoredReports reports;
    private final StoredSections sections;
    private final Directory directory;

    Admission(StoredReports reports, StoredSections sections, Directory directory) {
        this.reports = reports;
        this.sections = sections;
        this.directory = directory;
    }

    Report readable(Actor reader, long reportId) {
        return reports.findById(reportId).filter(r -> mayRead(reader, r)).orElseThrow(() -> new NotFound("report", reportId));
    }

    Section readableSection(Actor reader, long sectionId) {
        return sections.find(sectionId).filter(s -> mayRead(reader, s.getReport()))
                .orElseThrow(() -> new NotFound("section", sectionId));
    }

    /** For commands: nobody else changes the report before this transaction ends. */
    Report locked(Actor by, long reportId) {
        return reports.lock(reportId).filter(r -> mayRead(by, r)).orElseThrow(() -> new NotFound("report", reportId));
    }

    /** The section as it is once its report is locked. */
    Section lockedSection(Actor by, long sectionId) {
        reports.idOfSection(sectionId).flatMap(reports::lock);
        return readableSection(by, sectionId);
    }

    /** For the process, which reads whatever it moves. */
    Section section(long sectionId) {
        return sections.find(sectionId).orElseThrow(() -> new NotFound("section", sectionId));
    }

    /** The same once its report is locked. */
    Section lockedSection(long sectionId) {
        reports.idOfSection(sectionId).flatMap(reports::lock);
        return section(sectionId);
    }

    /** Every unit whose reports the person may read. */
    Set<Long> readableUnits(Actor reader) {
        Set<Long> units = new TreeSet<>();
        for (Grant grant : reader.grants()) {
            if (!grant.role().administrative()) {
                units.add(grant.unitId());
            }
            if (grant.role() == Role.DISTRICT_SUPERVISOR) {
                directory.unitsBelow(grant.unitId()).stream().map(Unit::id).forEach(units::add);
            }
        }
        return units;
    }

    void requireCoordinator(Actor by, Report report) {
        if (!coordinates(by, report)) {
            throw new NotPermitted("only the coordinator of unit " + report.getUnitId());
        }
    }

    boolean coordinates(Actor by, Report report) {
        return by.holds(Role.COORDINATOR, report.getUnitId());
    }

    private boolean mayRead(Actor reader, Report report) {
        if (reader.worksIn(report.getUnitId())) {
            return true;
        }
        Long parentId = reader.holds(Role.DISTRICT_SUPERVISOR) ? directory.unit(report.getUnitId()).parentId() : null;
        return parentId != null && reader.holds(Role.DISTRICT_SUPERVISOR, parentId);
    }
}
