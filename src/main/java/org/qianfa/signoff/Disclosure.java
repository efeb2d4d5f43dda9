package org.qianfa.signoff;

/** Who may read a report (公开属性). */
public enum Disclosure {
    /** 主动公开: everybody, unasked. */
    OPEN("open"),
    /** 依申请公开: who applies for it. */
    ON_REQUEST("on-request"),
    /** 不予公开. */
    WITHHELD("withheld");

    private final String word;

    Disclosure(String word) {
        this.word = word;
    }

    /** As decisions were before there was a third. */
    public static Disclosure ofOld(boolean disclosed) {
        return disclosed ? OPEN : WITHHELD;
    }

    /** As it stands in a seal. */
    public String word() {
        return word;
    }
}
