package org.qianfa.review;

import java.util.List;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * A department submits something that is not a report to the legal review (送审): a contract, a normative document, a
 * decision. Its drafter or head does; an enforcement decision its case handler (办案人员), a drafter. The file is kept as
 * given; its text is what is reviewed. Announces {@link MatterOpened}.
 */
public interface SubmitMatter {

    /**
     * @return the matter's id
     * @throws org.qianfa.shared.NotFound     if there is no such department, or the person does not work in its unit
     * @throws org.qianfa.shared.NotPermitted if the person does not draft in it or head it
     * @throws Refusal if title, kind, materials or file are missing, or the file cannot be read
     */
    long submitMatter(Actor by, Command command) throws Refusal;

    /**
     * @param kind     anything but {@link MatterView.Kind#REPORT}
     * @param fileName as the person named it
     */
    record Command(long departmentId, MatterView.Kind kind, String title, List<Material> materials, String fileName, byte[] content) {
    }
}
