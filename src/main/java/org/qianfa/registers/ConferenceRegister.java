package org.qianfa.registers;

import java.util.List;
import org.qianfa.registers.RecordConference.Minuted;
import org.qianfa.shared.Actor;

/** The register of conferences on hard questions (疑难会商台账), newest first. Read like {@link ReviewRegister}, but not by advisers. */
public interface ConferenceRegister {

    /** @param after {@code null} for the first page */
    Paged<Row> conferences(Actor reader, Filter filter, RegisterCursor after, int size);

    long count(Actor reader, Filter filter);

    /** All the filter leaves, for a file. */
    List<Row> all(Actor reader, Filter filter);

    /** @throws org.qianfa.shared.NotFound if there is none, or the person may not know of it */
    Row conference(Actor reader, long id);

    /** Each may be {@code null}: all. @param words in topic, matter, attendees or conclusion */
    record Filter(Long unitId, Integer year, String words) {

        public static final Filter ALL = new Filter(null, null, null);
    }

    /** @param matterId the review it was held in here, {@code null} for those entered or brought @param mayCorrect whether this reader may correct it */
    record Row(long id, long unitId, String unitName, Minuted said, Long matterId, int corrections, boolean mayCorrect) {
    }
}
