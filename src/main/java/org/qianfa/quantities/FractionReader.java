package org.qianfa.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads 百分之九十五, 百分之九十九点八, 千分之三 and 三分之二. All but 千分之 and 万分之 are given in per cent. */
final class FractionReader {

    private static final int MOST_DECIMALS = 6;

    private final Surroundings around;
    private final Numeral denominator;

    FractionReader(Surroundings around, Numeral denominator) {
        this.around = around;
        this.denominator = denominator;
    }

    /** Null when no fraction stands here. */
    Reading read() {
        Cursor cursor = new Cursor(around.text, denominator.end());
        if (!denominator.single() || !cursor.eat("分之") || !Numeral.startsWith(cursor.peek(0))) {
            return null;
        }
        Numeral numerator = Numeral.at(around.text, cursor.at());
        if (!numerator.readable() || !numerator.single()) {
            return null;
        }
        cursor.moveTo(numerator.end());
        BigDecimal stated = numerator.low().number().add(decimals(cursor));
        return switch (denominator.low().number().intValue()) {
            case 0 -> null;
            case 100 -> share(cursor, stated, "%");
            case 1000 -> share(cursor, stated, "‰");
            case 10_000 -> share(cursor, stated, "‱");
            default -> share(cursor, percent(stated), "%");
        };
    }

    private Reading share(Cursor cursor, BigDecimal stated, String unit) {
        Modifier modifier = Modifier.eat(cursor, Modifier.ODD, Modifier.MANY, Modifier.AT_LEAST, Modifier.AT_MOST, Modifier.ABOUT);
        Prefix prefix = Prefix.of(around, denominator);
        return Reading.plain(prefix.start(), denominator.start(), cursor.at(), new Value.Amount(stated, 0), unit, Kind.RATE)
                .with(modifier == Modifier.NONE ? prefix.modifier() : modifier);
    }

    private BigDecimal percent(BigDecimal numerator) {
        BigDecimal exact = numerator.movePointRight(2).divide(denominator.low().number(), 4, RoundingMode.HALF_UP).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static BigDecimal decimals(Cursor cursor) {
        StringBuilder digits = new StringBuilder();
        if (cursor.peek(0) == '点' && Glyphs.chineseDigit(cursor.peek(1)) >= 0) {
            for (int i = 1; i <= MOST_DECIMALS && Glyphs.chineseDigit(cursor.peek(i)) >= 0; i++) {
                digits.append(Glyphs.chineseDigit(cursor.peek(i)));
            }
            cursor.moveTo(cursor.at() + 1 + digits.length());
        }
        return digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal("0." + digits);
    }
}
