package org.qianfa.signoff.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.RecordDiscussion.ChiefNotLast;
import org.qianfa.signoff.RecordDiscussion.ChiefOpinionMissing;
import org.qianfa.signoff.RecordDiscussion.MajorityReasonMissing;
import org.qianfa.signoff.RecordDiscussion.Minutes;
import org.qianfa.signoff.RecordDiscussion.MinutesIncomplete;
import org.qianfa.signoff.RecordDiscussion.Opinion;
import org.qianfa.signoff.RecordDiscussion.Recusal;
import org.qianfa.signoff.RecordDiscussion.RecusalReasonMissing;
import org.qianfa.signoff.RecordDiscussion.RecusedSpoke;
import org.qianfa.signoff.RecordDiscussion.SpeakerAbsent;
import org.qianfa.signoff.RecordDiscussion.Stance;

/** What makes minutes of a collective discussion complete. */
public final class MinutesRules {

    private MinutesRules() {
    }

    /** @param chiefs names of those who may only speak last */
    public static void check(Minutes minutes, LocalDate today, Collection<String> chiefs) throws Refusal {
        if (minutes.heldOn() == null || minutes.heldOn().isAfter(today) || minutes.attendees().isEmpty()
                || minutes.opinions().isEmpty()) {
            throw new MinutesIncomplete();
        }
        if (isBlank(minutes.chiefOpinion())) {
            throw new ChiefOpinionMissing();
        }
        for (Opinion opinion : minutes.opinions()) {
            if (chiefs.contains(opinion.speaker())) {
                throw new ChiefNotLast(opinion.speaker());
            }
        }
        checkPeople(minutes);
        if (againstMajority(minutes) && isBlank(minutes.majorityReason())) {
            throw new MajorityReasonMissing();
        }
    }

    private static void checkPeople(Minutes minutes) throws Refusal {
        for (Recusal recusal : minutes.recusals()) {
            requirePresent(recusal.name(), minutes.attendees());
            if (isBlank(recusal.reason())) {
                throw new RecusalReasonMissing(recusal.name());
            }
        }
        for (Opinion opinion : minutes.opinions()) {
            requirePresent(opinion.speaker(), minutes.attendees());
            if (minutes.recusals().stream().anyMatch(r -> same(r.name(), opinion.speaker()))) {
                throw new RecusedSpoke(opinion.speaker());
            }
        }
    }

    private static void requirePresent(String name, List<String> attendees) throws SpeakerAbsent {
        if (attendees.stream().noneMatch(attendee -> same(attendee, name))) {
            throw new SpeakerAbsent(name);
        }
    }

    /** A name may be written with the post before it, in one place or the other. */
    private static boolean same(String one, String other) {
        return one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one);
    }

    /** Whether more of those who took a stand wanted the opposite of what was decided. */
    static boolean againstMajority(Minutes minutes) {
        long votesFor = count(minutes, Stance.FOR);
        long votesAgainst = count(minutes, Stance.AGAINST);
        return minutes.order() == null ? votesAgainst > votesFor : votesFor > votesAgainst;
    }

    private static long count(Minutes minutes, Stance stance) {
        return minutes.opinions().stream().filter(o -> o.stance() == stance).count();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
