package org.qianfa.cooperation;

/** Which side of a list of letters. */
public enum Box {
    RECEIVED, SENT
}
