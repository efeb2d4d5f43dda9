package org.qianfa.shared;

/**
 * Somebody is about to keep a piece of work before the step it belongs to is finished: one answer of many, an annotation, a mark, a
 * figure. Announced before anything changes. The process refuses it while the report stands still, or while the step is in another
 * person's hands.
 */
public interface Piecework {

    Actor by();

    /** {@code null} if it belongs to no report. */
    Long reportId();
}
