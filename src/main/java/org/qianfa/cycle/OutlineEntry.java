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
 */
public record OutlineEntry(int ordinal, int level, String heading, ContentElement element, Long departmentId, Long drafterId) {
}
