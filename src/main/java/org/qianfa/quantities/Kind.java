package org.qianfa.quantities;

import java.util.Locale;

/** What sort of statement a figure makes. */
public enum Kind {
    /** How many or how much of something: 12件, 3.5公里. */
    COUNT,
    /** A share, or an average for each of something: 98%, 人均5.3宗. */
    RATE,
    /** An amount of money. */
    MONEY,
    /** A change against another figure: 增长12%, 减少30次. */
    DELTA,
    /** A place in an order: 第三届, 全市首个. */
    ORDINAL,
    /** A point or period of the calendar. */
    DATE,
    /** A frequency or a time limit: 每周两次, 24小时. */
    OTHER;

    /** The word used in exchange formats. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
