package org.qianfa.calendar;

import java.time.MonthDay;
import java.util.Collection;

/**
 * When the national holidays lie, whatever they are called in the data: three have their day in the solar calendar, 清明 follows the sun, and
 * three the moon, within these weeks (全国年节及纪念日放假办法 第二条).
 */
enum PublicHolidays {
    NEW_YEAR(MonthDay.of(1, 1), MonthDay.of(1, 1)),
    SPRING_FESTIVAL(MonthDay.of(1, 20), MonthDay.of(2, 26)),
    QINGMING(MonthDay.of(4, 3), MonthDay.of(4, 7)),
    LABOUR_DAY(MonthDay.of(5, 1), MonthDay.of(5, 1)),
    DRAGON_BOAT(MonthDay.of(5, 25), MonthDay.of(6, 28)),
    /** May fall into the week of the next. */
    MID_AUTUMN(MonthDay.of(9, 6), MonthDay.of(10, 9)),
    NATIONAL_DAY(MonthDay.of(10, 1), MonthDay.of(10, 1));

    private final MonthDay first;
    private final MonthDay last;

    PublicHolidays(MonthDay first, MonthDay last) {
        this.first = first;
        this.last = last;
    }

    /** Whether each has a day of rest among these of one year. */
    static boolean allIn(Collection<SpecialDay> days) {
        for (PublicHolidays holiday : values()) {
            if (days.stream().noneMatch(holiday::rests)) {
                return false;
            }
        }
        return true;
    }

    private boolean rests(SpecialDay day) {
        MonthDay date = MonthDay.from(day.date());
        return !day.work() && !date.isBefore(first) && !date.isAfter(last);
    }
}
