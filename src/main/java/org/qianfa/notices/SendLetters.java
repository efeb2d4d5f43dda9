package org.qianfa.notices;

/**
 * Sends what is due. Any number of servers may do so at once: each message is taken by one. A server that dies while
 * sending leaves its messages to be sent again after some minutes, so one may arrive twice but none is lost.
 */
public interface SendLetters {

    /** @return how many messages were taken; if any, there may be more */
    int sendLetters();
}
