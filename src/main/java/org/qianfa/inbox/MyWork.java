package org.qianfa.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TaskInfo.Standing;

/** The tasks a person holds, may claim or has finished. Never shows a task of somebody else. */
public interface MyWork {

    /**
     * One page of a tab: open tasks by due date, those without one last; finished tasks and drafts newest first; what
     * was sent, with what the person did last on it first.
     *
     * @param after where the last page ended, {@code null} for the first
     */
    default Page work(Actor by, Tab tab, Cursor after, int size) {
        return work(by, tab, WorkFilter.ALL, after, size);
    }

    /** The same, narrowed before it is cut into pages. What is finished or drafted has no due date to be narrowed by. */
    Page work(Actor by, Tab tab, WorkFilter filter, Cursor after, int size);

    /**
     * For a list that came out empty: how much there would be without one part of the filter, for every part that would
     * help; counted up to {@link Counts#MOST}.
     */
    Map<WorkFilter.Part, Integer> loosened(Actor by, Tab tab, WorkFilter filter);

    /** The person's open tasks, held or free, by due date. */
    List<Item> nextTasks(Actor by, int limit);

    /** Counting stops at {@link Counts#MOST}: a number above says no more than that there are more. */
    Counts counts(Actor by);

    /** Those of the tasks that {@link #task} would answer. */
    List<Item> tasks(Actor by, List<String> taskIds);

    /** Unseen tasks the person holds or may claim and whose page this is. */
    List<String> unseen(Actor by, String link);

    /** An open task the person holds or may claim, or that is the person's though another has it. @throws org.qianfa.shared.NotFound */
    Item task(Actor by, String taskId);

    /** Reports the person has open or finished work on, the most pressing first. */
    List<ReportLine> reports(Actor by, int limit);

    /** The next dates on which the person's open tasks are due. */
    List<DueDate> nextDueDates(Actor by, int limit);

    /** The report the tasks belong to must be readable. @throws org.qianfa.shared.NotFound */
    Steps onReport(Actor by, long reportId);

    enum Tab {
        /** Free tasks the person may claim. */
        POOL,
        /** Tasks the person holds. */
        MINE,
        /** Tasks of the person that others have: lent (委派), or with a substitute (代办). */
        AWAY,
        /** Both of the first, if due before now. */
        OVERDUE,
        /** Tasks the person has finished. */
        DONE,
        /** Open tasks of others, {@link #AWAY} left out, on what the person has finished a step of during the last year. */
        SENT,
        /** What the person has written and not handed in or sent: sections and opinions. */
        DRAFTS
    }

    /**
     * @param assigneeId who holds or held it, {@code null} if it is free
     * @param title      the report, or {@code null} for a task of the year
     * @param subject    the section's heading or the department; empty for the introduction, {@code null} if none
     * @param closedAt   when it was finished, {@code null} while open
     * @param standing   what happened to it since it came up; of a finished one only for whom it was done
     */
    record Item(String taskId, String taskKey, Long cycleId, Long reportId, Long sectionId, Long departmentId, long unitId,
                Long assigneeId, boolean personal, String link, String title, String subject, Integer year,
                Instant openedAt, Instant dueAt, Instant closedAt, Standing standing) {

        public boolean overdue(Instant now) {
            return closedAt == null && dueAt != null && dueAt.isBefore(now);
        }
    }

    /** @param next where the next page starts, {@code null} if this is the last */
    record Page(List<Item> items, Cursor next) {
    }

    record Counts(long pool, long mine, long away, long overdue, long done, long sent, long drafts) {

        public static final int MOST = 1_000;

        /** Where to look first: what the person holds; if that is nothing, what could be claimed. */
        public Tab first() {
            return mine == 0 && pool > 0 ? Tab.POOL : Tab.MINE;
        }

        public long of(Tab tab) {
            return switch (tab) {
                case POOL -> pool;
                case MINE -> mine;
                case OVERDUE -> overdue;
                case DONE -> done;
                case AWAY -> away;
                case SENT -> sent;
                case DRAFTS -> drafts;
            };
        }

        /** As it stands in a tab: {@code 1000+} where counting stopped. */
        public String shown(Tab tab) {
            return of(tab) > MOST ? MOST + "+" : String.valueOf(of(tab));
        }
    }

    /**
     * @param openTasks  how many open tasks on it the person holds or may claim
     * @param terminated whether it has ended for good; another may stand in its place, with the same title
     */
    record ReportLine(long reportId, String title, Integer year, long unitId, long openTasks, boolean terminated) {

        public ReportLine ended() {
            return new ReportLine(reportId, title, year, unitId, openTasks, true);
        }
    }

    record DueDate(Instant dueAt, long tasks) {
    }

    /**
     * @param mine   to be done by the reader, or free for the reader to claim
     * @param others held by others, or lying in their pools
     */
    record Steps(List<Item> mine, List<Step> others) {
    }

    /** @param pools who may claim it; of interest while nobody holds it */
    record Step(Item item, List<String> pools) {
    }
}
