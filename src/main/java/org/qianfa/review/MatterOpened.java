package org.qianfa.review;

import org.qianfa.shared.Actor;

/** A department has submitted something that is not a report. */
public record MatterOpened(Actor by, long matterId, MatterView.Kind kind, String title, long unitId, long departmentId) implements MatterFact {
}
