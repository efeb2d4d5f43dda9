package org.qianfa.registers;

import java.util.List;
import org.qianfa.registers.RecordConsultation.Said;
import org.qianfa.shared.Actor;

/** The register of consultations (法律顾问咨询台账), newest first. Read like {@link ReviewRegister}. */
public interface ConsultationRegister {

    /** @param after {@code null} for the first page */
    Paged<Row> consultations(Actor reader, Filter filter, RegisterCursor after, int size);

    Totals totals(Actor reader, Filter filter);

    /** All the filter leaves, for a file. */
    List<Row> all(Actor reader, Filter filter);

    /** @throws org.qianfa.shared.NotFound if there is none, or the person may not know of it */
    Row consultation(Actor reader, long consultationId);

    /** Where the person may enter consultations. */
    List<Desk> desks(Actor by);

    /** Each may be {@code null}: all. @param words in question, answer, department or adviser */
    record Filter(Long unitId, ConsultationKind kind, Integer year, String words) {

        public static final Filter ALL = new Filter(null, null, null, null);
    }

    /** @param mayCorrect whether this reader may correct it */
    record Row(long id, long unitId, String unitName, Said said, int corrections, boolean mayCorrect) {
    }

    record Totals(long consultations, long minutes) {
    }

    /** @param advisers who may be named, by id @param departments of the unit, by name */
    record Desk(long unitId, String unitName, List<Named> advisers, List<String> departments) {
    }

    record Named(long id, String name) {
    }
}
