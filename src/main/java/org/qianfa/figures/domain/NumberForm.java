package org.qianfa.figures.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.qianfa.figures.domain.NumberReader.Multiple;

/**
 * How a text writes a number: {@code 1,234件}, {@code 97.6%}, {@code 3.2万人次}, {@code 90余场}. Knows whether a value is
 * said by these words, and says another value in the same way.
 *
 * @param head     words before the digits
 * @param amount   the number the digits make, before 万 or 亿
 * @param decimals digits after the point
 * @param grouped  whether thousands are separated
 * @param multiple 万, 亿 or nothing
 * @param more     余, 多, 几 after the digits or after 万, else empty
 * @param tail     words after the number, a percent sign included
 */
record NumberForm(String head, BigDecimal amount, int decimals, boolean grouped, Multiple multiple, String more, String tail) {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.02");
    private static final int MORE_DECIMALS = 2;

    static Optional<NumberForm> of(String words) {
        return new NumberReader(words).read();
    }

    /** What the digits and 万 or 亿 amount to. */
    BigDecimal value() {
        return amount.multiply(multiple.factor());
    }

    /** Whether these words say the value: exactly, within the rounding they show, or as far as 余, 超, 约 or 近 promise. */
    boolean says(BigDecimal value) {
        BigDecimal v = value.divide(multiple.factor());
        BigDecimal off = v.subtract(amount);
        return switch (approximation()) {
            case NONE -> v.setScale(decimals, RoundingMode.HALF_UP).compareTo(amount) == 0 && shownWell(v, decimals);
            case ABOVE -> off.signum() >= 0 && off.compareTo(grain()) < 0;
            case BELOW -> off.signum() <= 0 && off.negate().compareTo(grain()) < 0;
            case ABOUT -> off.abs().compareTo(grain().divide(BigDecimal.valueOf(2))) <= 0;
        };
    }

    /** The value in the same form. Words that would no longer be true (余 after an exact hundred) are left out. */
    String write(BigDecimal value) {
        BigDecimal v = value.divide(multiple.factor());
        if (multiple != Multiple.ONE && approximation() != Approximation.NONE && v.abs().compareTo(BigDecimal.ONE) < 0) {
            return new NumberForm(head, value(), 0, grouped, Multiple.ONE, more.isEmpty() ? "" : more.substring(more.length() - 1), tail).write(value);
        }
        return switch (approximation()) {
            case NONE -> exactly(value, v);
            case ABOVE -> above(value, v);
            case BELOW -> nearly(v, RoundingMode.CEILING);
            case ABOUT -> nearly(v, RoundingMode.HALF_UP);
        };
    }

    /** In 万 or 亿 a value may be rounded, but not beyond recognition. */
    private String exactly(BigDecimal value, BigDecimal v) {
        int shown = decimals;
        while (!shownWell(v, shown) && shown < decimals + MORE_DECIMALS) {
            shown++;
        }
        return shownWell(v, shown) ? head + digits(v.setScale(shown, RoundingMode.HALF_UP), shown) + multiple.word() + tail
                : head + digits(value, Math.max(0, FigureNumber.plain(value).scale())) + tail;
    }

    private boolean shownWell(BigDecimal v, int shown) {
        BigDecimal lost = v.subtract(v.setScale(shown, RoundingMode.HALF_UP)).abs();
        return multiple == Multiple.ONE || lost.compareTo(v.abs().multiply(TOLERANCE)) <= 0;
    }

    private String above(BigDecimal value, BigDecimal v) {
        BigDecimal floor = v.divide(grain(), 0, RoundingMode.FLOOR).multiply(grain());
        if (floor.signum() <= 0) {
            return plainHead() + digits(value, Math.max(0, FigureNumber.plain(value).scale())) + tail;
        }
        boolean exact = floor.compareTo(v) == 0;
        String number = digits(floor, decimals);
        if (exact) {
            return plainHead() + number + multiple.word() + tail;
        }
        boolean moreFirst = multiple != Multiple.ONE && more.startsWith("<");
        return head + number + (moreFirst ? more.substring(1) + multiple.word() : multiple.word() + more) + tail;
    }

    /** As coarse as the words were, but never coarser than the value is large. */
    private String nearly(BigDecimal v, RoundingMode mode) {
        BigDecimal grain = grain();
        while (v.signum() != 0 && grain.compareTo(v.abs()) > 0) {
            grain = grain.movePointLeft(1);
        }
        BigDecimal rounded = v.divide(grain, 0, mode).multiply(grain);
        return head + digits(rounded, Math.max(decimals, FigureNumber.plain(rounded).scale())) + multiple.word() + tail;
    }

    private String plainHead() {
        for (String word : NumberReader.ABOVE) {
            if (head.endsWith(word)) {
                return head.substring(0, head.length() - word.length());
            }
        }
        return head;
    }

    private Approximation approximation() {
        if (!more.isEmpty() || NumberReader.endsWithOneOf(head, NumberReader.ABOVE)) {
            return Approximation.ABOVE;
        }
        if (NumberReader.endsWithOneOf(head, NumberReader.BELOW)) {
            return Approximation.BELOW;
        }
        return NumberReader.endsWithOneOf(head, NumberReader.ABOUT) ? Approximation.ABOUT : Approximation.NONE;
    }

    /** What the last digit that says something stands for: tens in 90余, tenths in 3.2万余. */
    private BigDecimal grain() {
        return decimals > 0 || amount.signum() == 0 ? BigDecimal.ONE.movePointLeft(decimals)
                : BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, -amount.stripTrailingZeros().scale()));
    }

    private String digits(BigDecimal number, int shown) {
        String plain = number.setScale(shown, RoundingMode.HALF_UP).toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int at = point - 3; grouped && at > (plain.startsWith("-") ? 1 : 0); at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    private enum Approximation {
        NONE, ABOVE, BELOW, ABOUT
    }
}
