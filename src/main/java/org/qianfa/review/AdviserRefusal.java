package org.qianfa.review;

import org.qianfa.shared.Refusal;

/** What is refused about the advisers of a matter, and why. The code of each is its simple name. */
public abstract sealed class AdviserRefusal extends Refusal {

    private AdviserRefusal(String message, Object... arguments) {
        super(message, arguments);
    }

    /** At least one adviser must be called as long as one may be. */
    public static final class AdviserNeeded extends AdviserRefusal {
        public AdviserNeeded() {
            super("no adviser is chosen");
        }
    }

    /** The person is no adviser of the unit. */
    public static final class AdviserUnknown extends AdviserRefusal {
        public AdviserUnknown() {
            super("not an adviser of the unit");
        }
    }

    /** Who wrote it or declared a conflict of interest is not called, for whatever reason. */
    public static final class AdviserInConflict extends AdviserRefusal {
        public AdviserInConflict(String name) {
            super(name + " is in conflict", name);
        }
    }

    /** Who advised the department on such matters is called only for a reason that is given. */
    public static final class ConflictUnexplained extends AdviserRefusal {
        public ConflictUnexplained(String name) {
            super(name + " advised the department, and no reason is given", name);
        }
    }

    /** Advisers were called and none gave an opinion; of such a matter one must be heard. */
    public static final class AdvisersUnheard extends AdviserRefusal {

        private final long matterId;

        public AdvisersUnheard(long matterId) {
            super("no adviser gave an opinion");
            this.matterId = matterId;
        }

        @Override
        public boolean conflict() {
            return true;
        }

        @Override
        public String remedy() {
            return "/matters/" + matterId + "/advisers";
        }
    }

    /** Advisers were called and none gave an opinion, and the approver does not say why it is approved all the same. */
    public static final class UnheardUnexplained extends AdviserRefusal {
        public UnheardUnexplained() {
            super("no adviser gave an opinion, and no reason is given");
        }
    }
}
