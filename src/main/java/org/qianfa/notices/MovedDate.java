package org.qianfa.notices;

import java.time.LocalDate;

/**
 * A step that is due on another day than before.
 *
 * @param step element id in the diagram, e.g. {@code userTask_draftSection}
 */
public record MovedDate(String step, LocalDate from, LocalDate to) {
}
