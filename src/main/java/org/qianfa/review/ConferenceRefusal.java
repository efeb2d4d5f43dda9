package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Refusal;

/** What is refused about conferences, and why. The code of each is its simple name. */
public abstract sealed class ConferenceRefusal extends Refusal {

    private final boolean conflict;

    private ConferenceRefusal(boolean conflict, String message, Object... arguments) {
        super(message, arguments);
        this.conflict = conflict;
    }

    @Override
    public boolean conflict() {
        return conflict;
    }

    /** A conference was called and has no minutes yet; listed with its page. */
    public static final class ConferenceOpen extends ConferenceRefusal {

        private final transient List<Obstacle> open;

        public ConferenceOpen(List<Obstacle> open) {
            super(true, open.size() + " conferences are open", open.size());
            this.open = List.copyOf(open);
        }

        @Override
        public List<Obstacle> obstacles() {
            return open == null ? List.of() : open;
        }
    }

    /** The conference was held, or called off. */
    public static final class ConferenceClosed extends ConferenceRefusal {
        public ConferenceClosed() {
            super(true, "the conference is closed");
        }
    }

    /** It takes two to confer. */
    public static final class AttendeesMissing extends ConferenceRefusal {
        public AttendeesMissing() {
            super(false, "fewer than two attend");
        }
    }

    /** Minutes are written when the conference was held, not before. */
    public static final class ConferenceAhead extends ConferenceRefusal {
        public ConferenceAhead() {
            super(false, "the day lies ahead");
        }
    }

    /** What somebody who attended said is missing. */
    public static final class PositionMissing extends ConferenceRefusal {
        public PositionMissing(String name) {
            super(false, "the position of " + name + " is missing", name);
        }
    }
}
