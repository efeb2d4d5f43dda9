package org.qianfa.registers.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.registers.EntryFlawed;
import org.qianfa.registers.Field;
import org.qianfa.registers.Flaw;
import org.qianfa.registers.ReviewEntry;
import org.qianfa.review.MatterView.State;

/** What a row of the register of reviews must agree with: dates in order, no more answers than opinions, a state that fits. */
public final class ReviewRules {

    private static final int MOST = 10_000;

    private ReviewRules() {
    }

    /** @return everything wrong with the entry, empty if it can be kept */
    public static List<EntryFlawed> flaws(ReviewEntry entry, LocalDate today) {
        List<EntryFlawed> flaws = new ArrayList<>();
        check(flaws, () -> Texts.optional(Field.NUMBER, entry.number(), 80));
        check(flaws, () -> Texts.present(Field.KIND, entry.kind()));
        check(flaws, () -> Texts.required(Field.TITLE, entry.title(), 300));
        check(flaws, () -> Texts.optional(Field.DEPARTMENT, entry.department(), 80));
        check(flaws, () -> Texts.optional(Field.REVIEWERS, entry.reviewers(), 200));
        check(flaws, () -> Texts.optional(Field.REMARK, entry.remark(), 500));
        check(flaws, () -> Texts.past(Field.RECEIVED_ON, entry.receivedOn(), today));
        check(flaws, () -> reply(entry, today));
        check(flaws, () -> numbers(entry));
        return flaws;
    }

    private static void reply(ReviewEntry entry, LocalDate today) throws EntryFlawed {
        boolean replied = entry.repliedOn() != null;
        if (replied && Texts.past(Field.REPLIED_ON, entry.repliedOn(), today).isBefore(entry.receivedOn() == null ? entry.repliedOn() : entry.receivedOn())) {
            throw new EntryFlawed(Field.REPLIED_ON, Flaw.TOO_EARLY);
        }
        boolean withoutReply = entry.state() != null && (entry.state().open() || entry.state() == State.RETURNED
                || entry.state() == State.WITHDRAWN || entry.state() == State.STOPPED);
        if (entry.state() != null && withoutReply == replied) {
            throw new EntryFlawed(Field.STATE, Flaw.CONTRADICTS_STATE);
        }
        if (entry.outcome() != null && !replied) {
            throw new EntryFlawed(Field.OUTCOME, Flaw.CONTRADICTS_STATE);
        }
    }

    private static void numbers(ReviewEntry entry) throws EntryFlawed {
        if (entry.limitDays() != null) {
            Texts.within(Field.LIMIT_DAYS, entry.limitDays(), 1, 365);
        }
        if (entry.daysUsed() != null) {
            Texts.within(Field.DAYS_USED, entry.daysUsed(), 0, MOST);
        }
        Texts.within(Field.ROUNDS, entry.rounds(), 1, 100);
        Texts.within(Field.OPINIONS, entry.opinions(), 0, MOST);
        Texts.within(Field.ADOPTED, entry.adopted(), 0, MOST);
        Texts.within(Field.PARTLY, entry.partly(), 0, MOST);
        Texts.within(Field.REJECTED, entry.rejected(), 0, MOST);
        Texts.within(Field.CONFERENCES, entry.conferences(), 0, MOST);
        if (entry.answered() > entry.opinions()) {
            throw new EntryFlawed(Field.ADOPTED, Flaw.MORE_THAN_OPINIONS);
        }
    }

    /** When the limit ends, {@code null} without one. */
    public static LocalDate dueOn(ReviewEntry entry, WorkingDays calendar) {
        return entry.limitDays() == null ? null : calendar.plus(entry.receivedOn(), entry.limitDays());
    }

    private static void check(List<EntryFlawed> flaws, Rule rule) {
        try {
            rule.hold();
        } catch (EntryFlawed flaw) {
            flaws.add(flaw);
        }
    }

    private interface Rule {

        void hold() throws EntryFlawed;
    }
}
