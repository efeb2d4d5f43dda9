package org.qianfa.workflow.process;

/** Names shared by the diagrams and the code; a test compares them with the diagrams. */
final class Model {

    static final String ANNUAL_CYCLE = "annualCycle";
    static final String CORRECTION = "correction";
    static final String COUNTERSIGN = "countersign";
    static final String FIGURE_COLLECTION = "figureCollection";

    static final String LEGALITY_REVIEW = "legalityReview";
    static final String MATTER_REVIEW = "matterReview";
    static final String RELEASE = "release";
    static final String UNIT_REPORT = "unitReport";
    static final String UNIT_REPORTS = "callActivity_unitReports";
    static final String REPORT_TERMINATED = "reportTerminated";
    static final String PUBLICATION_MOMENT = "event_publicationMoment";
    static final String RELEASE_STOPPED = "releaseStopped";
    static final String WITHDRAWAL_PROPOSED = "withdrawalProposed";
    static final String SUBMISSION_RETURNED = "submissionReturned";
    static final String REQUEST_WITHDRAWN = "requestWithdrawn";
    static final String COUNTERSIGN_CANCELLED = "countersignCancelled";

    static final String CYCLE_ID = "cycleId";
    static final String REPORT_ID = "reportId";
    static final String UNIT_ID = "unitId";
    static final String UNIT_KIND = "unitKind";
    static final String SECTION_ID = "sectionId";
    static final String COUNTERSIGN_ID = "countersignId";
    static final String SIGNER_ID = "signerId";
    static final String OWNER_UNIT_ID = "ownerUnitId";
    static final String SUPERVISED = "supervised";
    static final String SECTION_IDS = "sectionIds";
    static final String REQUEST_IDS = "requestIds";
    static final String REQUEST_ID = "requestId";
    static final String GIVEN = "given";
    static final String DEPARTMENT_ID = "departmentId";
    static final String DRAFTER_ID = "drafterId";
    static final String ADVISER_ID = "adviserId";
    static final String AUTHOR_IDS = "authorIds";
    static final String MATTER_ID = "matterId";
    static final String MATTER_KIND = "matterKind";
    static final String MATTER_TITLE = "matterTitle";
    static final String CORRECTION_ID = "correctionId";
    static final String WITHDRAWAL_ID = "withdrawalId";
    static final String REOPENED = "reopened";
    static final String APPROVED = "approved";
    static final String COMPLETE = "complete";
    static final String DISCLOSED = "disclosed";
    static final String DISCUSSION_NEEDED = "discussionNeeded";
    static final String REVIEW_OUTCOME = "reviewOutcome";
    static final String RESUME_AT = "resumeAt";
    static final String COMES_BACK_TO = "comesBackTo";

    static final String NOWHERE = "none";

    private Model() {
    }

    static String cycle(long id) {
        return "cycle-" + id;
    }

    static String report(long id) {
        return "report-" + id;
    }

    static String section(long id) {
        return "section-" + id;
    }

    static String figures(long requestId) {
        return "figures-" + requestId;
    }

    static String countersign(long countersignId) {
        return "countersign-" + countersignId;
    }

    static String correction(long correctionId) {
        return "correction-" + correctionId;
    }

    static String withdrawal(long withdrawalId) {
        return "withdrawal-" + withdrawalId;
    }

    static String submission(long submissionId) {
        return "submission-" + submissionId;
    }

    /** A matter is reviewed within its report's process; matters of other kinds have one of their own. */
    static String matter(long matterId, Long reportId) {
        return reportId == null ? "matter-" + matterId : report(reportId);
    }
}
