package org.qianfa.drafting;

/** For use cases of higher modules in which two people must not act on a report at the same time. */
public interface HoldReport {

    /**
     * Waits until nobody else holds the report, and holds it until the transaction ends. What is read afterwards is what the other
     * has left. A report that does not exist is not held by anybody; who may know of it is asked elsewhere.
     */
    void hold(long reportId);
}
