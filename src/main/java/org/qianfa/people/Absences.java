package org.qianfa.people;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.shared.Actor;

/** When people are away and who stands in for them (代理). Done by the person, or by a security administrator for anybody. */
public interface Absences {

    /** Standing and coming ones by date, then those of the past, newest first; the last hundred. */
    List<Absence> of(Actor by, long personId);

    /** Colleagues: enabled people who hold a post in the business of a unit the person belongs to or works in. */
    List<Person> candidates(Actor by, long personId);

    /**
     * Tasks given out before stay where they are.
     *
     * @throws AbsenceRefusal if the days or the substitute will not do, or no reason is given
     * @throws org.qianfa.shared.NotFound if it is neither the own absence nor entered by a security administrator
     */
    long enter(Actor by, Command command) throws AbsenceRefusal;

    /**
     * Ends an absence early, or takes back one that has not begun. Tasks given to the substitute meanwhile stay there until
     * they are done or taken back.
     *
     * @throws org.qianfa.shared.NotFound if there is none that stands
     */
    void end(Actor by, long absenceId);

    /** @param awayFrom first day away @param backOn first day back */
    record Command(long personId, long substituteId, LocalDate awayFrom, LocalDate backOn, String reason) {
    }

    /** @param standing whether it lasts today or is still to come, and was not ended */
    record Absence(long id, long personId, Person substitute, LocalDate awayFrom, LocalDate backOn, String reason, boolean standing) {
    }
}
