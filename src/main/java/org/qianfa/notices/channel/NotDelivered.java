package org.qianfa.notices.channel;

/** The other side did not take a message. The text is shown to administrators: no secrets, no addresses. */
public class NotDelivered extends Exception {

    private static final int LONGEST = 300;

    public NotDelivered(String why) {
        super(why.length() > LONGEST ? why.substring(0, LONGEST) : why);
    }
}
