package org.qianfa.cycle;

/**
 * One section of a unit's outline template.
 *
 * @param ordinal      place in the report, from 0
 * @param level        0 for the introduction, 1 for 一、, 2 for （一）
 * @param heading      the heading line as it will stand in the text, number included; empty for the introduction
 * @param element      the content element the section serves, or {@code null}
 * @param departmentId responsible department
 * @param drafterId    responsible drafter
 * @param targetLength how long the section is meant to be, in characters without blanks; {@code null} if that is open
 */
public record OutlineEntry(int ordinal, int level, String heading, ContentElement element, Long departmentId, Long drafterId,
                           Integer targetLength) {

    public OutlineEntry(int ordinal, int level, String heading, ContentElement element, Long departmentId, Long drafterId) {
        this(ordinal, level, heading, element, departmentId, drafterId, null);
    }
}
