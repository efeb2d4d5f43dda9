package org.qianfa.demo;

/** Where the sample reports stand, in the order of the year; each is the step that waits. */
enum SampleStage {
    ASSIGN, DRAFT, CONSOLIDATE, CONSULT, CHECK, SUBMIT_FOR_REVIEW, COMPLETENESS, REVIEW, APPROVE, ANSWER, CONFIRM,
    DEPUTY, SECRECY, DISCUSS, SIGN, DELIVERY, FIRST_REVIEW, SECOND_REVIEW, FINAL_REVIEW, PUBLISHED
}
