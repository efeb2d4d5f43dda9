package org.qianfa.figures.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.qianfa.figures.FigureFlawed;
import org.qianfa.figures.Flaw;

/** Numbers as people type them and as the ledger keeps them: exact, up to 20 digits before the point and 8 after it. */
public final class FigureNumber {

    static final int DECIMALS = 8;
    private static final int WHOLE_DIGITS = 20;
    private static final int LONGEST = 60;

    private FigureNumber() {
    }

    /**
     * Reads digits half or full width, with or without thousands separators and a final percent sign.
     *
     * @return {@code null} for nothing
     */
    public static BigDecimal parse(String typed) throws FigureFlawed {
        String plain = typed == null ? "" : halfWidth(typed.strip());
        if (plain.isEmpty()) {
            return null;
        }
        try {
            if (plain.length() > LONGEST || plain.indexOf('e') >= 0 || plain.indexOf('E') >= 0) {
                throw new NumberFormatException();
            }
            return checked(new BigDecimal(withoutSeparators(plain)), typed);
        } catch (NumberFormatException e) {
            throw new FigureFlawed(Flaw.NOT_A_NUMBER, typed.strip());
        }
    }

    /** @param about what to call it in a refusal */
    public static BigDecimal checked(BigDecimal value, String about) throws FigureFlawed {
        if (value == null) {
            return null;
        }
        BigDecimal plain = plain(value);
        if (!fits(plain)) {
            throw new FigureFlawed(Flaw.TOO_PRECISE, about);
        }
        return plain;
    }

    public static boolean fits(BigDecimal value) {
        BigDecimal plain = plain(value);
        return plain.scale() <= DECIMALS && plain.precision() - plain.scale() <= WHOLE_DIGITS;
    }

    /** Change relative to last year, 0.12 for 12 %; {@code null} if it cannot be said or kept. */
    static BigDecimal changeRate(BigDecimal value, BigDecimal lastYear) {
        if (value == null || lastYear == null || lastYear.signum() == 0) {
            return null;
        }
        BigDecimal rate = value.subtract(lastYear).divide(lastYear.abs(), DECIMALS, RoundingMode.HALF_UP);
        return fits(rate) ? rate : null;
    }

    /** Without trailing zeros and without exponent. */
    public static BigDecimal plain(BigDecimal value) {
        if (value == null || value.signum() == 0) {
            return value == null ? null : BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** As a person reads it: no exponent, no trailing zeros; empty for {@code null}. */
    public static String text(BigDecimal value) {
        return value == null ? "" : plain(value).toPlainString();
    }

    private static String halfWidth(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        for (char c : typed.toCharArray()) {
            plain.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c == '−' ? '-' : c);
        }
        return plain.toString();
    }

    /** A separator stands before three digits; any other comma is a slip of the pen that may change the number. */
    private static String withoutSeparators(String plain) {
        String number = plain.endsWith("%") ? plain.substring(0, plain.length() - 1).stripTrailing() : plain;
        int point = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
        for (int comma = number.indexOf(','); comma >= 0; comma = number.indexOf(',', comma + 1)) {
            if (comma > point || (point - comma) % 4 != 0 || comma == 0) {
                throw new NumberFormatException();
            }
        }
        return number.replace(",", "");
    }
}
