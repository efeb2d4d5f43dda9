package org.qianfa.documents.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a title into lines that make a trapezium or a rhombus (梯形或菱形) and leave its words whole. Of all ways the one
 * with the least cost: splitting a word costs most, then a wrong shape, then lines of one length.
 */
final class TitleShape {

    private static final int MOST_LINES = 5;
    private static final int SPLIT_WORD = 1000;
    private static final int WRONG_SHAPE = 300;
    private static final int RECTANGLE = 40;
    private static final int EVERY_LINE = 60;
    private static final int GOOD_PLACE = -70;
    private static final int BAD_PLACE = 100;
    private static final int SHORT_LINE = 60;
    private static final double SHORT = 6;
    private static final double STEP = 3;
    private static final Pattern WORDS = Pattern.compile("人民政府|街道办事处|办事处|委员会|工作委员会|法治政府|建设|年度|情况|报告|意见书|法律|审查|意见|通知|工作"
            + "|推进|依法|行政|方案|规定|办法|\\d+年度?|第[一二三四五六七八九十百\\d]+[届次号期]");
    private static final Pattern GOOD = Pattern.compile("(?<=办事处|人民政府|委员会|党工委|管委会|[镇乡局厅委]|、|》)(?=\\d{4}年|《)|(?=关于|及)");
    private static final Pattern BAD = Pattern.compile("(?<=\\d年|关于|[对和与及])");

    private final Typed title;
    private final String text;
    private final double widest;
    private int[] best;
    private double cost = Double.MAX_VALUE;

    private TitleShape(Typed title, String text, double widest) {
        this.title = title;
        this.text = text;
        this.widest = widest;
    }

    /** @return where the lines end, the last one included */
    static int[] of(Typed title, double widest) {
        String text = new String(title.characters(), 0, title.length());
        return new TitleShape(title, text, widest).ends();
    }

    private int[] ends() {
        int fewest = (int) Math.ceil(title.width() / widest - 1e-6);
        if (fewest <= 1) {
            return new int[] {title.length()};
        }
        for (int lines = fewest; lines <= Math.min(MOST_LINES, fewest + 1); lines++) {
            tryAll(new int[lines], 0, 0);
        }
        return best == null ? filled() : best;
    }

    private void tryAll(int[] ends, int line, int from) {
        if (line == ends.length - 1) {
            ends[line] = title.length();
            if (title.width(from, title.length()) <= widest) {
                consider(ends);
            }
            return;
        }
        for (int to = from + 1; to < title.length() && title.width(from, to) <= widest; to++) {
            if (Breaks.before(title.characters(), to)) {
                ends[line] = to;
                tryAll(ends, line + 1, to);
            }
        }
    }

    private void consider(int[] ends) {
        double sum = shape(ends) + EVERY_LINE * ends.length;
        for (int i = 0; i < ends.length - 1; i++) {
            sum += place(ends[i]);
        }
        if (sum < cost) {
            cost = sum;
            best = ends.clone();
        }
    }

    private int place(int end) {
        int at = text.offsetByCodePoints(0, end);
        Matcher word = WORDS.matcher(text);
        while (word.find()) {
            if (word.start() < at && at < word.end()) {
                return SPLIT_WORD;
            }
        }
        return (finds(GOOD, at) ? GOOD_PLACE : 0) + (finds(BAD, at) ? BAD_PLACE : 0);
    }

    private boolean finds(Pattern place, int at) {
        return place.matcher(text).useTransparentBounds(true).region(at, text.length()).lookingAt();
    }

    /** Steps of one direction make a trapezium, first out and then in a rhombus; neighbours of one length neither. */
    private double shape(int[] ends) {
        double sum = 0;
        boolean wentIn = false;
        double before = 0;
        for (int i = 0; i < ends.length; i++) {
            double width = title.width(i == 0 ? 0 : ends[i - 1], ends[i]) / title.style().em();
            sum += width < SHORT ? SHORT_LINE : 0;
            if (i > 0) {
                sum += Math.abs(width - before) < 1 ? RECTANGLE : Math.abs(Math.abs(width - before) - STEP);
                sum += wentIn && width > before ? WRONG_SHAPE : 0;
                wentIn |= width < before;
            }
            before = width;
        }
        return sum;
    }

    /** A title of more than a few lines has no shape. */
    private int[] filled() {
        List<Line> lines = new Measure(0, 0, widest).lines(title, 0);
        return lines.stream().mapToInt(line -> text.codePointCount(0, line.to())).toArray();
    }
}
