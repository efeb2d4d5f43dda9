package org.qianfa.quantities;

/** The number a paragraph begins with: 1. 2．(3) . Also where a number follows it at once: 1.2023年…. */
final class Numbering {

    private Numbering() {
    }

    /** A reading without a figure that ends behind the numbering; null where none stands. */
    static Reading at(Surroundings around, int place) {
        if (!around.startsLine(place)) {
            return null;
        }
        Cursor cursor = new Cursor(around.text, place);
        boolean numbered = cursor.eatDigits(1, 2) >= 0 && cursor.eatOneOf(".．、");
        if (!numbered || decimal(around, cursor.at())) {
            return null;
        }
        return Reading.nothing(cursor.at());
    }

    /** 3.5亿元 at the start of a paragraph is a decimal, 1.2023年 is not. */
    private static boolean decimal(Surroundings around, int place) {
        Cursor cursor = new Cursor(around.text, place);
        boolean digits = cursor.eatDigits(1, 3) >= 0;
        return digits && "万亿%％倍公".indexOf(cursor.peek(0)) >= 0;
    }
}
