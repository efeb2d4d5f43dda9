package org.qianfa.quantities;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the figures stated in official Chinese text. Takes time in proportion to the length of the text, never changes
 * it and never throws, whatever the characters are.
 */
public final class Quantities {

    private final Surroundings around;
    private final List<Quantity> found = new ArrayList<>();
    private int behindLast;
    private String topic = "";

    private Quantities(String text) {
        this.around = new Surroundings(text);
    }

    /** In order of position, none overlapping another. */
    public static List<Quantity> in(String text) {
        return new Quantities(text).read();
    }

    private List<Quantity> read() {
        int place = 0;
        while (place < around.text.length()) {
            Reading reading = readAt(place);
            if (reading == null) {
                place++;
            } else {
                accept(reading);
                place = reading.next();
            }
        }
        return List.copyOf(found);
    }

    private Reading readAt(int place) {
        char c = around.text.charAt(place);
        if (c == '第' || c == '首') {
            return new OrdinalReader(around, place).read();
        }
        if (c == '每') {
            return new FrequencyReader(around, place).read();
        }
        return Numeral.startsWith(c) ? number(place) : null;
    }

    private Reading number(int place) {
        Reading numbering = Numbering.at(around, place);
        if (numbering != null) {
            return numbering;
        }
        Reading day = new FestivalReader(around, place).read();
        Reading date = day != null ? day : new DateReader(around, place).read();
        if (date != null) {
            return date;
        }
        Numeral numeral = Numeral.at(around.text, place);
        if (!numeral.readable()) {
            return Reading.nothing(numeral.end());
        }
        Reading fraction = new FractionReader(around, numeral).read();
        return fraction != null ? fraction : new AmountReader(around, numeral).read();
    }

    private void accept(Reading reading) {
        if (!reading.found() || reading.start() < behindLast || NotAFigure.reason(reading, around).isPresent()) {
            return;
        }
        Reading judged = new Context(reading, around).judge();
        String indicator = new Indicator(around, judged, behindLast, context(judged.start())).words();
        found.add(new Quantity(judged.start(), judged.end(), around.text.substring(judged.start(), judged.end()),
                indicator, judged.value(), judged.unit(), judged.kind(), judged.modifier(), around.titled(judged.start())));
        behindLast = judged.end();
        if (judged.kind() != Kind.DATE && indicator.indexOf('，') < 0) {
            topic = indicator;
        }
    }

    /** What the figures before in the same sentence were about. */
    private String context(int place) {
        for (int i = behindLast; i < place; i++) {
            if ("。；;\n".indexOf(around.text.charAt(i)) >= 0) {
                topic = "";
            }
        }
        return topic;
    }
}
