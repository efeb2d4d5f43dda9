package org.qianfa.people;

import org.qianfa.shared.Refusal;

/** What is refused about absences and substitutes. The code of each is its simple name. */
public abstract sealed class AbsenceRefusal extends Refusal {

    private AbsenceRefusal(String message, Object... arguments) {
        super(message, arguments);
    }

    /** The day back is not after the first day away, or it is past. */
    public static final class AbsenceEmpty extends AbsenceRefusal {
        public AbsenceEmpty() {
            super("the days away are none, or past");
        }
    }

    /** A person is away once at a time: there would be two substitutes. */
    public static final class AbsenceOverlaps extends AbsenceRefusal {
        public AbsenceOverlaps() {
            super("another absence covers some of the days");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** A substitute is a colleague with an open account and a post in the business of the same unit. */
    public static final class SubstituteUnsuitable extends AbsenceRefusal {
        public SubstituteUnsuitable() {
            super("not a colleague who could stand in");
        }
    }

    /** No reason is given, or one too long to be kept. */
    public static final class AbsenceUnexplained extends AbsenceRefusal {
        public AbsenceUnexplained(int most) {
            super("no reason of 1 to " + most + " characters is given", most);
        }
    }
}
