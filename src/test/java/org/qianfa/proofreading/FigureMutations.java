package org.qianfa.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts errors into texts: figures that no longer agree. */
final class FigureMutations {

    private static final Pattern RATE = Pattern.compile("(\\d+)(件|宗|条|处)[^。；;\\d]{0,12}(?:办结|化解|解决|整改|采纳|成功)(\\d+)\\2[^。；;\\d]{0,10}率[为达到]{0,2}(\\d[\\d.]*)%");
    private static final Pattern TOTAL = Pattern.compile("(\\d+)次、[^。；\\d]{1,12}(\\d+)次、[^。；\\d]{1,12}(\\d+)次，合计(\\d+)次");
    private static final Pattern LIST = Pattern.compile("(\\d+)件，分别为[^。；\\d]{1,8}(\\d+)件、[^。；\\d]{1,8}(\\d+)件、[^。；\\d]{1,8}(\\d+)件");
    private static final Pattern PART = Pattern.compile("(\\d{2,})([件条起])[，(（]其中[^。；\\d]{1,14}(\\d+)[件条起]");
    private static final Pattern CHANGE = Pattern.compile("(\\d+)([件份宗])[，,](?:较上年|比2023年|对比2022年全年)(\\d+)\\2增加(\\d+)\\2[，,](?:同比)?增长(\\d+)%");

    private final Random random;
    private final List<Mutation> all = new ArrayList<>();

    FigureMutations(Random random) {
        this.random = random;
    }

    /** A text with one error, and where it may be found. */
    record Mutation(String kind, String text, int start, int end) {
    }

    List<Mutation> of(String text) {
        each("rate", RATE, text, 4);
        each("numerator of a rate", RATE, text, 3);
        each("denominator of a rate", RATE, text, 1);
        each("total", TOTAL, text, 4);
        each("part of a total", TOTAL, text, 2);
        each("whole of a list", LIST, text, 1);
        each("part of a list", LIST, text, 3);
        each("difference", CHANGE, text, 4);
        each("growth", CHANGE, text, 5);
        each("figure of last year", CHANGE, text, 3);
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String more = String.valueOf(Integer.parseInt(part.group(1)) + 1 + random.nextInt(50));
            add("part greater than the whole", text, part, 3, more);
        }
        return all;
    }

    private void each(String kind, Pattern place, String text, int group) {
        Matcher matcher = place.matcher(text);
        while (matcher.find()) {
            add(kind, text, matcher, group, otherDigits(matcher.group(group)));
        }
    }

    private void add(String kind, String text, Matcher place, int group, String other) {
        String mutated = text.substring(0, place.start(group)) + other + text.substring(place.end(group));
        all.add(new Mutation(kind, mutated, place.start(), place.end() + other.length()));
    }

    /** Another digit in a place that matters: never the last decimal alone. */
    private String otherDigits(String number) {
        int places = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
        int place = random.nextInt(Math.min(2, places));
        char digit = number.charAt(place);
        char other = digit;
        while (other == digit || place == 0 && other == '0') {
            other = (char) ('0' + random.nextInt(10));
        }
        return number.substring(0, place) + other + number.substring(place + 1);
    }
}
