package org.qianfa.workdays;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.calendar.CalendarFile.Flaw;
import org.qianfa.shared.Actor;

/**
 * A system administrator enters days: a new year's notice, a correction, the days a unit closes or works of its own.
 * Nothing is ever overwritten; what is entered later wins. Dates counted before stay as they are.
 */
public interface ChangeCalendar {

    /**
     * What would change, without any effect.
     *
     * @param unitId the unit whose days these are, {@code null} for the whole house
     * @param lines  as {@link org.qianfa.calendar.CalendarFile} reads them
     * @throws org.qianfa.shared.NotPermitted unless the person is a {@code SYSTEM_ADMIN}
     * @throws org.qianfa.shared.NotFound     if there is no such unit
     */
    Preview preview(Actor by, Long unitId, String lines);

    /**
     * @return the id of the change
     * @throws CalendarFlawed        if a line cannot be used
     * @throws CalendarUnchanged     if nothing would be different
     * @throws CalendarReasonMissing without a reason
     */
    long change(Actor by, Long unitId, String lines, String reason) throws CalendarFlawed, CalendarUnchanged, CalendarReasonMissing;

    /**
     * @param unchanged how many lines say what is in force already
     * @param doubtful  years whose notice was begun and that would not give as many public holidays as the law grants
     */
    record Preview(List<DayChange> changes, int unchanged, List<Flaw> flaws, List<DoubtfulYear> doubtful) {
    }

    /** A notice taken down incompletely, or a year in which the State Council decided otherwise. */
    record DoubtfulYear(int year, int holidays, int lawful) {
    }

    /** @param nameBefore the holiday it belonged to, empty if none */
    record DayChange(LocalDate date, boolean workBefore, String nameBefore, boolean work, String name) {

        public boolean moved() {
            return workBefore != work;
        }
    }
}
