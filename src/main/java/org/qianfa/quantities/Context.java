package org.qianfa.quantities;

import java.util.List;
import java.util.Map;

/** What the words of the clause before a number make of it: a change, an average, a frequency. */
final class Context {

    private static final int FAR = 36;
    private static final int NEAR = 7;
    private static final List<String> CHANGES = List.of("增长", "增加", "增幅", "涨幅", "上升", "上涨", "提升", "提高", "下降", "减少", "降低", "降幅",
            "缩减", "压减", "压缩", "压降", "缩短", "下滑", "回落", "同比", "环比", "递增", "降");
    private static final List<String> CHANGES_OF_COUNTS = List.of("增加", "增长", "减少", "缩减", "压减", "压缩", "压降", "下降", "上升", "降低", "缩短");
    private static final List<String> SHARES = List.of("率", "度", "占比", "比例", "比重", "占", "面", "完成");
    private static final List<String> LINKS = List.of("约为", "达到", "均为", "均达", "为", "达", "均", "了", "约", "超过", "超", "近", "逾", "至", "到", "的");
    private static final Map<String, String> AVERAGES = Map.of("人均", "人", "户均", "户", "村均", "村", "案均", "件", "日均", "日", "月均", "月", "年均", "年", "周均", "周");

    private final Reading reading;
    private final String clause;

    Context(Reading reading, Surroundings around) {
        this.reading = reading;
        this.clause = around.clauseBefore(reading.start(), FAR);
    }

    Reading judge() {
        MeasureWord word = reading.word();
        boolean amount = reading.kind() == Kind.COUNT || reading.kind() == Kind.MONEY;
        if (word != null && amount && word.sort() != MeasureWord.Sort.DURATION && word.sort() != MeasureWord.Sort.LEVEL) {
            return judgeAmount(reading.kind());
        }
        return reading.kind() == Kind.RATE && changes() ? reading.as(Kind.DELTA, reading.unit()) : reading;
    }

    private Reading judgeAmount(Kind kind) {
        String each = average();
        if (each != null) {
            return reading.as(kind == Kind.MONEY ? kind : Kind.RATE, reading.unit() + "/" + each);
        }
        String period = period();
        if (period != null) {
            return reading.as(kind == Kind.MONEY ? kind : Kind.OTHER, reading.unit() + "/" + period);
        }
        String tail = clause.substring(Math.max(0, clause.length() - NEAR));
        boolean change = kind == Kind.COUNT && CHANGES_OF_COUNTS.stream().anyMatch(word -> changes(tail, word));
        return change ? reading.as(Kind.DELTA, reading.unit()) : reading;
    }

    private static boolean changes(String tail, String word) {
        int at = tail.lastIndexOf(word);
        String behind = at < 0 ? "" : tail.substring(at + word.length());
        return at >= 0 && !behind.startsWith("至") && !behind.startsWith("到") && !behind.startsWith("为");
    }

    private boolean changes() {
        String rest = clause;
        boolean reached = false;
        for (String link = link(rest); link != null; link = link(rest)) {
            reached |= link.equals("至") || link.equals("到");
            rest = rest.substring(0, rest.length() - link.length());
        }
        String label = rest;
        if (CHANGES.stream().anyMatch(label::endsWith)) {
            return !reached;
        }
        return SHARES.stream().noneMatch(label::endsWith) && !reached && CHANGES.stream().anyMatch(label::contains);
    }

    private static String link(String rest) {
        return LINKS.stream().filter(rest::endsWith).findFirst().orElse(null);
    }

    private String average() {
        return AVERAGES.entrySet().stream().filter(e -> clause.contains(e.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
    }

    /** 每月开展2次: the period stands a few characters before the number. */
    private String period() {
        int each = clause.lastIndexOf('每');
        if (each < 0 || clause.length() - each > NEAR + 2) {
            return null;
        }
        return Periods.eat(new Cursor(clause, each + 1));
    }
}
