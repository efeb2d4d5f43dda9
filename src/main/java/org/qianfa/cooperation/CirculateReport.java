package org.qianfa.cooperation;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** A reader of a report gives it to others to read (抄送、传阅). Announces {@link ReportCirculated}. */
public interface CirculateReport {

    /**
     * @return id of the circulation
     * @throws Refusal if nobody is chosen, or somebody who may not read the report, or the word is too long
     */
    long circulateReport(Actor by, Command command) throws Refusal;

    /**
     * @param sectionId the section meant, {@code null} for the whole report
     * @param taskId    the open step meant, {@code null} for none
     * @param word      may be empty
     */
    record Command(long reportId, Long sectionId, String taskId, List<Long> readerIds, String word) {
    }
}
