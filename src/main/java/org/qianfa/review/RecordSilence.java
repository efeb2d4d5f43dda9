package org.qianfa.review;

/**
 * Takes down which departments gave no answer within the limit (逾期未反馈，视为无意见). Called by the process when the limit has
 * passed; doing it twice changes nothing.
 */
public interface RecordSilence {

    void recordSilence(long reportId);
}
