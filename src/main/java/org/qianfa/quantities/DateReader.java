package org.qianfa.quantities;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;

/** Reads 2024年, 2021—2025年, 2024年5月3日, 5月3日, 1—6月, 2024-05-03 14:30 and years in Chinese numerals. */
final class DateReader {

    private final Surroundings around;
    private final Cursor cursor;
    private final int start;

    DateReader(Surroundings around, int start) {
        this.around = around;
        this.start = start;
        this.cursor = new Cursor(around.text, start);
    }

    /** Null when no date stands here. */
    Reading read() {
        if (Glyphs.letter(around.at(start - 1))) {
            return null;
        }
        int year = eatYear();
        if (year >= 0) {
            return fromYear(year);
        }
        int month = eatSmall(12);
        return month > 0 ? fromMonth(month) : null;
    }

    private Reading fromYear(int year) {
        int behind = cursor.at();
        if (!cursor.eat("年")) {
            Reading stamp = stamp(year);
            cursor.moveTo(behind);
            return stamp != null ? stamp : yearRange(year);
        }
        int behindYear = cursor.at();
        Reading range = yearRange(year);
        if (range != null) {
            return range;
        }
        cursor.moveTo(behindYear);
        int month = eatSmall(12);
        if (month > 0 && cursor.eat("月")) {
            return monthOf(year, month);
        }
        cursor.moveTo(behindYear);
        if ("代龄".indexOf(cursor.peek(0)) >= 0 && cursor.peek(0) != '\n') {
            return null;
        }
        cursor.eat("度");
        return date(Value.Amount.of(year), "年");
    }

    /** Without 年 two years in a row are a period only when nothing but brackets or marks stand around them. */
    private Reading yearRange(int from) {
        if (!cursor.eatRangeMark()) {
            return null;
        }
        int to = eatYear();
        boolean named = to >= 0 && cursor.eat("年");
        if (to < from || !named && (Glyphs.han(cursor.peek(0)) || Glyphs.dash(cursor.peek(0)) || Glyphs.han(around.at(start - 1)))) {
            return null;
        }
        if (named) {
            cursor.eat("度");
        }
        return date(new Value.Span(Value.Amount.of(from), Value.Amount.of(to)), "年");
    }

    private Reading monthOf(int year, int month) {
        int behindMonth = cursor.at();
        int day = eatSmall(31);
        try {
            if (day > 0 && cursor.eatOneOf("日号")) {
                return date(new Value.Moment(LocalDate.of(year, month, day)), "年月日");
            }
            cursor.moveTo(behindMonth);
            cursor.eat("份");
            return date(new Value.Moment(YearMonth.of(year, month)), "年月");
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Reading fromMonth(int month) {
        if (cursor.eat("月")) {
            int behindMonth = cursor.at();
            int day = eatSmall(31);
            if (day > 0 && cursor.eatOneOf("日号")) {
                return date(new Value.YearlyDay(month, day), "月日");
            }
            cursor.moveTo(behindMonth);
            cursor.eat("份");
            return date(Value.Amount.of(month), "月");
        }
        int to = cursor.eatRangeMark() ? eatSmall(12) : -1;
        if (to < month || !cursor.eat("月")) {
            return null;
        }
        cursor.eat("份");
        return date(new Value.Span(Value.Amount.of(month), Value.Amount.of(to)), "月");
    }

    /** 2024-05-03, 2024/5/3 and 2024.5.3, with the time of day behind it if stated. */
    private Reading stamp(int year) {
        char mark = cursor.peek(0);
        if ("-/.－".indexOf(mark) < 0) {
            return null;
        }
        cursor.moveTo(cursor.at() + 1);
        int month = cursor.eatDigits(1, 2);
        boolean second = month > 0 && cursor.eat(String.valueOf(mark));
        int day = second ? cursor.eatDigits(1, 2) : -1;
        if (day < 1) {
            return null;
        }
        try {
            return timed(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Reading timed(LocalDate day) {
        int behindDay = cursor.at();
        cursor.skipBlanks();
        cursor.eat("T");
        int hour = cursor.eatDigits(1, 2);
        int minute = hour >= 0 && cursor.eatOneOf(":：") ? cursor.eatDigits(2, 2) : -1;
        if (minute < 0 || hour > 23 || minute > 59) {
            cursor.moveTo(behindDay);
            return date(new Value.Moment(day), "年月日");
        }
        int behindMinute = cursor.at();
        int second = cursor.eatOneOf(":：") ? cursor.eatDigits(2, 2) : -1;
        if (second < 0 || second > 59) {
            cursor.moveTo(behindMinute);
            second = 0;
        }
        return date(new Value.Moment(LocalDateTime.of(day, LocalTime.of(hour, minute, second))), "时间");
    }

    private Reading date(Value value, String unit) {
        return Reading.date(start, cursor.at(), value, unit);
    }

    /** Four digits, half-width, full-width or Chinese (二〇二四), between 1000 and 2999. */
    private int eatYear() {
        int before = cursor.at();
        cursor.skipBlanks();
        int year = cursor.eatDigits(4, 4);
        if (year < 0 && Glyphs.chineseDigit(cursor.peek(0)) >= 0) {
            year = eatChineseYear();
        }
        if (year < 1000 || year > 2999) {
            cursor.moveTo(before);
            return -1;
        }
        return year;
    }

    private int eatChineseYear() {
        int year = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Glyphs.chineseDigit(cursor.peek(i));
            if (digit < 0) {
                return -1;
            }
            year = year * 10 + digit;
        }
        cursor.moveTo(cursor.at() + 4);
        return year;
    }

    /** One or two digits or a Chinese number from 1 to {@code most}; else 0 or less. */
    private int eatSmall(int most) {
        int before = cursor.at();
        cursor.skipBlanks();
        int number = cursor.eatDigits(1, 2);
        if (number < 0 && Glyphs.chineseNumeral(cursor.peek(0))) {
            Numeral numeral = Numeral.at(around.text, cursor.at());
            boolean small = numeral.readable() && numeral.single() && !numeral.bare()
                    && numeral.low().number().compareTo(BigDecimal.valueOf(most)) <= 0;
            number = small ? numeral.low().number().intValue() : -1;
            cursor.moveTo(small ? numeral.end() : before);
        }
        if (number > most || number < 1) {
            cursor.moveTo(before);
            return -1;
        }
        return number;
    }
}
