package org.qianfa.cooperation;

import java.util.List;

/** What the rules of countersigning do not let pass. */
public abstract class CountersignRefusal extends CooperationRefusal {

    protected CountersignRefusal(boolean conflict, String message, Object... arguments) {
        super(conflict, message, arguments);
    }

    /** Nobody countersigns a step he or she holds, or a part of the process in which he or she does another, has done or may do. */
    public static class CountersignerUnsuitable extends CountersignRefusal {
        public CountersignerUnsuitable(List<String> names) {
            super(false, "does, did or may do a step there: " + names, String.join("、", names));
        }
    }

    public static class StepNotCountersigned extends CountersignRefusal {
        public StepNotCountersigned() {
            super(false, "this step is judged on one's own");
        }
    }

    public static class AfterNotOffered extends CountersignRefusal {
        public AfterNotOffered() {
            super(false, "this step is not countersigned afterwards");
        }
    }

    /** Another is asked to join it instead of being asked apart. */
    public static class CountersignUnderWay extends CountersignRefusal {
        private final long countersignId;

        public CountersignUnderWay(long countersignId) {
            super(true, "the step is being countersigned");
            this.countersignId = countersignId;
        }

        @Override
        public String remedy() {
            return "/countersigns/" + countersignId;
        }
    }

    public static class MajorityOutOfReach extends CountersignRefusal {
        public MajorityOutOfReach(int needed, int signers) {
            super(false, needed + " votes of " + signers, needed, signers);
        }
    }

    public static class DueDateUnfit extends CountersignRefusal {
        public DueDateUnfit() {
            super(false, "the date lies in the past, or more than a year ahead");
        }
    }

    /** Too late: it was over, or given up. */
    public static class CountersignOver extends CountersignRefusal {
        public CountersignOver() {
            super(true, "the countersign is over");
        }
    }

    public static class NotYetAsked extends CountersignRefusal {
        public NotYetAsked() {
            super(true, "it is not this person's turn");
        }
    }

    public static class AlreadySigned extends CountersignRefusal {
        public AlreadySigned() {
            super(true, "the person has countersigned");
        }
    }

    public static class SignerTwice extends CountersignRefusal {
        public SignerTwice() {
            super(false, "somebody is asked twice");
        }
    }

    /** What was said stands. */
    public static class SignerNotOpen extends CountersignRefusal {
        public SignerNotOpen() {
            super(true, "the person has countersigned or is not asked");
        }
    }

    public static class LastSigner extends CountersignRefusal {
        public LastSigner() {
            super(true, "the only one left is not removed");
        }
    }

    /** Why a step cannot be finished yet. */
    public static class CountersignAwaited extends CountersignRefusal {
        private final long countersignId;

        public CountersignAwaited(long countersignId, List<String> names) {
            super(true, "countersigns are awaited of " + names, String.join("、", names));
            this.countersignId = countersignId;
        }

        @Override
        public String remedy() {
            return "/countersigns/" + countersignId;
        }
    }

    /** Who countersigned a step does not do it, nor another where nobody does two. */
    public static class CountersignerActsNot extends CountersignRefusal {
        public CountersignerActsNot() {
            super(true, "the person countersigned there");
        }
    }
}
