package org.qianfa.proofreading.privacy;

/** Personal data as they may be shown. */
final class Mask {

    private Mask() {
    }

    /** 138****1234: the first and last characters stay, every other one becomes an asterisk. */
    static String keeping(String number, int first, int last) {
        return number.substring(0, first) + "*".repeat(number.length() - first - last) + number.substring(number.length() - last);
    }

    /** 张某某 for 张三丰. */
    static String name(String name, int surname) {
        return name.substring(0, surname) + "某".repeat(name.length() - surname);
    }
}
