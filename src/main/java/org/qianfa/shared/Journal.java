package org.qianfa.shared;

/**
 * Where every use case writes who did what, to what, and why. Declared here and kept by the audit module, so that
 * all may write and none needs to know it. Must be called inside a transaction; the entry exists if and only if that
 * transaction commits.
 */
public interface Journal {

    /**
     * @param by      who acted; {@code null} for the process engine itself
     * @param action  the use case, e.g. {@code SubmitSection}
     * @param subject what was acted upon
     * @param reason  the reason given by the person, may be {@code null}
     * @param details what a reader needs to understand the entry, may be {@code null}; never passwords or whole texts
     */
    void record(Actor by, String action, Subject subject, String reason, String details);

    /**
     * @param type   kind of object, e.g. {@code report}, {@code section}
     * @param unitId the unit it belongs to, {@code null} if none
     */
    record Subject(String type, long id, Long unitId) {
    }
}
