package org.qianfa.publication;

/** Asks for the page of a withdrawn edition, as a reader would, and makes sure that it is gone. */
public interface VerifyWithdrawal {

    /** @throws RuntimeException if the page still answers otherwise; tried again, then an incident */
    void verifyWithdrawal(long withdrawalId);
}
