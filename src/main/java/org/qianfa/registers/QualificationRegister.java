package org.qianfa.registers;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.shared.Actor;

/** The register of the qualifications of legality reviewers (法制审核人员资格): everybody who reviews or approves in the unit. */
public interface QualificationRegister {

    /** By unit and name. @param unitId {@code null} for all the person reads */
    List<Row> reviewers(Actor reader, Long unitId);

    /** @throws org.qianfa.shared.NotFound if the person does not review there, or the reader may not know of it */
    Row reviewer(Actor reader, long unitId, long personId);

    /**
     * @param certificate {@code null} if none is on record
     * @param experience  what the person did before in this work, empty if nothing is on record
     * @param trainings   newest first
     * @param serving     whether the person still holds a role in the review
     */
    record Row(long unitId, String unitName, long personId, String name, Certificate certificate, String experience, List<Training> trainings,
               boolean serving) {

        /** See {@link ReviewerQualifications}. */
        public boolean mayReviewPenalties() {
            return certificate != null || !experience.isEmpty();
        }

        public int hours(int year) {
            return trainings.stream().filter(t -> t.heldOn().getYear() == year).mapToInt(Training::hours).sum();
        }
    }

    record Certificate(String number, LocalDate acquiredOn) {
    }

    record Training(LocalDate heldOn, String subject, int hours) {
    }
}
