package org.qianfa.signoff;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The office keeps the minutes of the collective discussion: what was discussed, who attended, who withdrew for an interest of
 * one's own (回避), who said what in which order, the chief last (末位表态), dissent included. Announces {@link DiscussionRecorded}.
 */
public interface RecordDiscussion {

    /**
     * @throws Refusal if the minutes are incomplete, somebody spoke who was not there or had withdrawn, the chief did not speak
     *                 last, or a decision against the majority has no reason
     */
    void recordDiscussion(Actor by, long reportId, Minutes minutes) throws Refusal;

    /**
     * @param agenda         what was discussed (议题), may be empty
     * @param attendees      names of those present, with or without their post before it
     * @param recusals       who of them withdrew, and why
     * @param opinions       in the order of speaking, the chief's left out
     * @param chiefOpinion   what the chief said, after all others
     * @param majorityReason why the meeting decided against the majority of the opinions; mandatory in that case
     * @param order          {@code null} if the report was adopted
     */
    record Minutes(LocalDate heldOn, String agenda, List<String> attendees, List<Recusal> recusals, List<Opinion> opinions,
                   String chiefOpinion, String majorityReason, ReturnOrder order) {

        public Minutes {
            attendees = attendees == null ? List.of() : List.copyOf(attendees);
            recusals = recusals == null ? List.of() : List.copyOf(recusals);
            opinions = opinions == null ? List.of() : List.copyOf(opinions);
        }
    }

    /** @param reason mandatory */
    record Recusal(String name, String reason) {
    }

    record Opinion(String speaker, Stance stance, String text) {
    }

    /** Where a speaker stands. {@code NONE}: remarks without a vote. */
    enum Stance {
        FOR, AGAINST, ABSTAINED, NONE
    }

    /** Date, attendance or opinions are missing, or the day has not come yet. */
    class MinutesIncomplete extends Refusal {

        public MinutesIncomplete() {
            super("minutes need a day not in the future, the attendance and at least one opinion");
        }
    }

    /** The chief's opinion is missing. */
    class ChiefOpinionMissing extends Refusal {

        public ChiefOpinionMissing() {
            super("the chief's opinion is missing");
        }
    }

    /** The chief is among those who spoke before the end. */
    class ChiefNotLast extends Refusal {

        public ChiefNotLast(String name) {
            super("the chief speaks last", name);
        }
    }

    /** The meeting decided against the majority and does not say why. */
    class MajorityReasonMissing extends Refusal {

        public MajorityReasonMissing() {
            super("deciding against the majority needs a reason");
        }
    }

    /** Somebody is said to have withdrawn, but not why. */
    class RecusalReasonMissing extends Refusal {

        public RecusalReasonMissing(String name) {
            super("a recusal needs a reason", name);
        }
    }

    /** Who has withdrawn does not speak. */
    class RecusedSpoke extends Refusal {

        public RecusedSpoke(String name) {
            super("who has withdrawn does not speak", name);
        }
    }

    /** Somebody spoke or withdrew who is not among those present. */
    class SpeakerAbsent extends Refusal {

        public SpeakerAbsent(String name) {
            super("who speaks is among those present", name);
        }
    }

    /** A line of the minutes does not say who spoke. */
    class OpinionUnreadable extends Refusal {

        public OpinionUnreadable(int line) {
            super("line " + line + " does not say who spoke", line);
        }
    }
}
