package org.qianfa.cooperation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.qianfa.cooperation.About;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;

/** What it is about, with the words for it, so that lists need no second query. */
@Embeddable
public class Topic {

    @Column(updatable = false)
    private long reportId;
    @Column(updatable = false)
    private long unitId;
    @Column(updatable = false)
    private String title;
    @Column(updatable = false)
    private Long sectionId;
    @Column(updatable = false)
    private String subject;
    @Column(updatable = false)
    private String taskId;
    @Column(updatable = false)
    private String taskKey;

    protected Topic() {
    }

    /** @param section {@code null} for the whole report */
    public Topic(ReportView report, SectionView section) {
        this.reportId = report.id();
        this.unitId = report.unitId();
        this.title = report.title();
        this.sectionId = section == null ? null : section.id();
        this.subject = section == null ? null : section.heading();
    }

    public Topic atStep(String id, String key) {
        this.taskId = id;
        this.taskKey = key;
        return this;
    }

    public About view() {
        return new About(reportId, title, sectionId, subject, taskKey);
    }

    public long getReportId() {
        return reportId;
    }

    public long getUnitId() {
        return unitId;
    }

    public Long getSectionId() {
        return sectionId;
    }

    public String getTaskId() {
        return taskId;
    }

    public String getTaskKey() {
        return taskKey;
    }
}
