package org.qianfa.cooperation;

import org.qianfa.shared.Refusal;

/** What cooperation does not let pass. */
public abstract class CooperationRefusal extends Refusal {

    private final boolean conflict;

    protected CooperationRefusal(boolean conflict, String message, Object... arguments) {
        super(message, arguments);
        this.conflict = conflict;
    }

    @Override
    public boolean conflict() {
        return conflict;
    }

    public static class NobodyChosen extends CooperationRefusal {
        public NobodyChosen() {
            super(false, "nobody was chosen");
        }
    }

    public static class TooManyChosen extends CooperationRefusal {
        public TooManyChosen(int most) {
            super(false, "more than " + most + " people were chosen", most);
        }
    }

    public static class OneselfChosen extends CooperationRefusal {
        public OneselfChosen() {
            super(false, "nobody asks himself");
        }
    }

    /** Who works in the unit of the report or supervises it may read it, nobody else. */
    public static class PersonCannotRead extends CooperationRefusal {
        public PersonCannotRead() {
            super(false, "somebody chosen may not read the report");
        }
    }

    public static class WordMissing extends CooperationRefusal {
        public WordMissing() {
            super(false, "nothing was written");
        }
    }

    public static class WordTooLong extends CooperationRefusal {
        public WordTooLong(int most) {
            super(false, "more than " + most + " characters were written", most);
        }
    }

    public static class EverybodyHasRead extends CooperationRefusal {
        public EverybodyHasRead() {
            super(true, "everybody has read it");
        }
    }

    /** Readers are reminded once a day. */
    public static class RemindedToday extends CooperationRefusal {
        public RemindedToday() {
            super(true, "the readers were reminded today");
        }
    }
}
