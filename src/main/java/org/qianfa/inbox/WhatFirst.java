package org.qianfa.inbox;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.cycle.Milestone;
import org.qianfa.shared.Actor;

/** What a person does first, and which date would be broken otherwise. */
public interface WhatFirst {

    /** The person's most pressing open tasks, held or free: those first that break a date soonest, a statutory one before a planned one. */
    List<Pressing> whatFirst(Actor by, int limit);

    record Pressing(MyWork.Item item, Why why) {
    }

    /**
     * @param breaks the statutory date the task is on the way to, {@code null} if it is on the way to none
     * @param on     that day
     * @param slack  working days it can wait before the steps after it have less time than planned: 0 today, negative once they have
     * @param path   working days the plan gives the steps after it up to that day
     * @param left   working days to the task's own date, negative once it has passed; {@code null} without a date
     */
    record Why(Milestone breaks, LocalDate on, Integer slack, Integer path, Integer left) {

        /** How it is said; in the order of how pressing it is. */
        public enum Kind { STATUTORY_MISSED, STATUTORY_ENDANGERED, STATUTORY_TODAY, OVERDUE, TODAY, STATUTORY_AHEAD, AHEAD, OPEN }

        public Kind kind() {
            if (slack != null && slack <= 0) {
                return slack == 0 ? Kind.STATUTORY_TODAY : slack + path < 0 ? Kind.STATUTORY_MISSED : Kind.STATUTORY_ENDANGERED;
            }
            if (left != null && left <= 0) {
                return left == 0 ? Kind.TODAY : Kind.OVERDUE;
            }
            return slack != null ? Kind.STATUTORY_AHEAD : left != null ? Kind.AHEAD : Kind.OPEN;
        }

        /** Working days until something breaks. */
        public int untilBroken() {
            int own = left == null ? Integer.MAX_VALUE : left;
            return slack == null ? own : Math.min(slack, own);
        }

        /** Working days that are left to the statutory date. */
        public Integer toStatutory() {
            return slack == null ? null : slack + path;
        }
    }
}
