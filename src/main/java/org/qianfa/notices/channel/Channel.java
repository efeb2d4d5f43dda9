package org.qianfa.notices.channel;

import org.qianfa.notices.Medium;

/** Brings a message to a person outside of the application. Another service is another implementation. */
public interface Channel {

    Medium medium();

    /** Whether this installation is set up for it. */
    boolean open();

    /**
     * Returns as soon as the other side has taken the message. Waits for seconds, not minutes.
     *
     * @throws NotDelivered if it did not take it, whatever the reason
     */
    void send(Message message) throws NotDelivered;
}
