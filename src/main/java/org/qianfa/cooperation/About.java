package org.qianfa.cooperation;

/**
 * What people speak about.
 *
 * @param sectionId {@code null} for the whole report
 * @param subject   the section's heading, empty for the introduction; {@code null} for the whole report
 * @param taskKey   the step, {@code null} if none is meant
 */
public record About(long reportId, String title, Long sectionId, String subject, String taskKey) {

    /** Address of the page where it is read. */
    public String page() {
        return "/reports/" + reportId + (sectionId == null ? "" : "#section-" + sectionId);
    }
}
