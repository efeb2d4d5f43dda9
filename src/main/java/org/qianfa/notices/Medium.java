package org.qianfa.notices;

import java.util.regex.Pattern;

/** A way outside of the application, with the form of the addresses people have there. */
public enum Medium {
    /** 电子邮件. */
    MAIL("[^\\s@<>,;:\"]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+"),
    /** 企业微信群机器人; the address is the person's user id there. */
    WECOM("[A-Za-z0-9_.@-]{1,64}"),
    /** 钉钉群机器人; the address is the mobile number known there. */
    DINGTALK("\\+?[0-9][0-9-]{4,19}"),
    /** 政务钉钉 or another service, reached by a signed request; the address is the account there. */
    WEBHOOK("[A-Za-z0-9_.@+-]{1,100}"),
    /** 短信; the address is a mobile number. */
    SMS("\\+?[0-9]{5,20}");

    private final Pattern address;

    Medium(String address) {
        this.address = Pattern.compile(address);
    }

    public boolean takes(String wanted) {
        return address.matcher(wanted).matches();
    }
}
