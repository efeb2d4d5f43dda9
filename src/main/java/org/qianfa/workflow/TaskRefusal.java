package org.qianfa.workflow;

import org.qianfa.shared.Refusal;

/** What is refused about handing work from one to another, and why. The code of each is its simple name. */
public abstract sealed class TaskRefusal extends Refusal {

    private TaskRefusal(String message, Object... arguments) {
        super(message, arguments);
    }

    @Override
    public boolean conflict() {
        return true;
    }

    /** The person chosen does not hold the post the task needs, or would come to judge the own work. */
    public static final class ColleagueNotEntitled extends TaskRefusal {
        public ColleagueNotEntitled() {
            super("the person may not have the task");
        }

        @Override
        public boolean conflict() {
            return false;
        }
    }

    /** Whoever takes something from somebody, gives it to somebody or urges somebody says why. */
    public static final class TaskWordMissing extends TaskRefusal {
        public TaskWordMissing() {
            super("no word is given");
        }

        @Override
        public boolean conflict() {
            return false;
        }
    }

    /** What is kept with the task is read in lists; a part of it would say something else. */
    public static final class TaskWordTooLong extends TaskRefusal {
        public TaskWordTooLong(int most) {
            super("more than " + most + " characters were written", most);
        }

        @Override
        public boolean conflict() {
            return false;
        }
    }

    /** A task that is lent out is first returned or taken back. */
    public static final class TaskLent extends TaskRefusal {
        public TaskLent() {
            super("the task is delegated");
        }
    }

    /** There is nothing to return or to take back. */
    public static final class TaskNotLent extends TaskRefusal {
        public TaskNotLent() {
            super("the task is not delegated");
        }
    }

    /** A substitute does the task or leaves it; whose task it is decides who else gets it. */
    public static final class ActsForAnother extends TaskRefusal {
        public ActsForAnother() {
            super("the holder acts in another's name");
        }
    }

    /** A countersign is its person's; who asked asks somebody else. */
    public static final class BoundToPerson extends TaskRefusal {
        public BoundToPerson() {
            super("the task is bound to its person");
        }
    }

    /** Somebody has opened or taken the task: it can only be asked for. */
    public static final class StepOpened extends TaskRefusal {
        public StepOpened() {
            super("somebody has opened the task");
        }
    }

    /** Nobody has opened the task: it is taken back without asking. */
    public static final class StepUnopened extends TaskRefusal {
        public StepUnopened() {
            super("nobody has opened the task");
        }
    }

    public static final class AskedAlready extends TaskRefusal {
        public AskedAlready() {
            super("asked for already");
        }
    }

    public static final class NobodyAsked extends TaskRefusal {
        public NobodyAsked() {
            super("nobody asks for it");
        }
    }

    /** The report stands still already, or nothing of it is under way. */
    public static final class ReportStands extends TaskRefusal {
        public ReportStands() {
            super("nothing of the report is under way");
        }
    }

    /** The report does not stand still. */
    public static final class ReportStandsNot extends TaskRefusal {
        public ReportStandsNot() {
            super("the report is not suspended");
        }
    }

    /** Once a day is enough. */
    public static final class UrgedToday extends TaskRefusal {
        public UrgedToday() {
            super("urged today already");
        }
    }

    /** Whoever could do the task need not urge anybody. */
    public static final class UrgesOwnTask extends TaskRefusal {
        public UrgesOwnTask() {
            super("the person's own task");
        }
    }
}
