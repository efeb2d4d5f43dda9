package org.qianfa.drafting.application;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.qianfa.drafting.Remarks.RemarkView;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.drafting.domain.Remark;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.domain.Revision;
import org.qianfa.drafting.domain.Section;

/** Shows entities to the outside. */
@Mapper
interface Views {

    default ReportView report(Report report, List<Section> sections) {
        return new ReportView(report.getId(), report.getCycleId(), report.getUnitId(), report.getYear(), report.getTitle(),
                report.getPhase(), report.getDocumentNumber(), sections.stream().map(this::section).toList());
    }

    @Mapping(target = "reportId", source = "report.id")
    @Mapping(target = "ordinal", source = "plan.ordinal")
    @Mapping(target = "level", source = "plan.level")
    @Mapping(target = "heading", source = "plan.heading")
    @Mapping(target = "element", source = "plan.element")
    @Mapping(target = "departmentId", source = "plan.departmentId")
    @Mapping(target = "drafterId", source = "plan.drafterId")
    @Mapping(target = "dueOn", source = "plan.dueOn")
    @Mapping(target = "targetLength", source = "plan.targetLength")
    SectionView section(Section section);

    @Mapping(target = "sectionId", source = "section.id")
    RevisionView revision(Revision revision);

    RemarkView remark(Remark remark);
}
