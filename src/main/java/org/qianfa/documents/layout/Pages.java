package org.qianfa.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.documents.fonts.Fonts;

/** Fills pages with bands. What must stay together moves to the next page together. */
final class Pages {

    private static final double NOTHING = 0.01;
    /** From the type area down to the dashes beside the page number. */
    private static final double BELOW = 7 * Sheet.MM;

    private final Fonts fonts;
    private final List<Page> pages = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();
    private List<Rule> rules = new ArrayList<>();
    private double depth;
    /** What begins above {@code depth} may end below it; a line fits if its type does. */
    private boolean empty = true;

    Pages(Fonts fonts) {
        this.fonts = fonts;
    }

    /** @param foot at the foot of the last page; {@code null} for none */
    List<Page> of(List<Band> bands, Band foot) {
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            if (!empty && (band.start() == Band.Start.NEW_PAGE || depth + together(bands, i) > Sheet.DEPTH + NOTHING)) {
                turn();
                band.head().forEach(this::put);
            }
            if (band.start() != Band.Start.ROOM || !empty) {
                put(band);
            }
        }
        if (foot != null) {
            foot(foot);
        }
        turn();
        return pages;
    }

    /** How much room a band needs with those that must follow on its page; the band alone if a whole page would not do. */
    private static double together(List<Band> bands, int first) {
        double sum = 0;
        for (int i = first; i < bands.size(); i++) {
            Band band = bands.get(i);
            if (!band.keep() || i == bands.size() - 1) {
                sum += band.need();
                break;
            }
            sum += band.advance();
        }
        return sum > Sheet.DEPTH ? bands.get(first).need() : sum;
    }

    private void put(Band band) {
        if (band.start() == Band.Start.ON_GRID) {
            depth = Math.ceil(depth / Sheet.PITCH - NOTHING) * Sheet.PITCH;
            return;
        }
        put(band, depth);
        depth += band.advance();
        empty = false;
    }

    private void put(Band band, double top) {
        band.lines().forEach(line -> lines.add(line.at(Sheet.LEFT, Sheet.TOP + top)));
        band.rules().forEach(rule -> rules.add(rule.at(Sheet.LEFT, Sheet.TOP + top)));
    }

    private void foot(Band foot) {
        if (depth + foot.need() > Sheet.DEPTH) {
            turn();
        }
        put(foot, Sheet.DEPTH - foot.need());
        empty = false;
    }

    private void turn() {
        int number = pages.size() + 1;
        lines.add(number(number));
        pages.add(new Page(number, lines, rules));
        lines = new ArrayList<>();
        rules = new ArrayList<>();
        depth = 0;
        empty = true;
    }

    /** — 1 — outside on the page: right on odd pages, left on even ones, one character in. */
    private Line number(int number) {
        Typed words = Typed.apart("— " + number + " —", Style.PAGE_NUMBER, fonts);
        double x = number % 2 == 1 ? Sheet.MEASURE - Sheet.SMALL_TYPE - words.width() : Sheet.SMALL_TYPE;
        double baseline = Sheet.TOP + Sheet.DEPTH + BELOW + Sheet.BASELINE * Sheet.SMALL_TYPE;
        return words.line(0, words.length(), Sheet.LEFT + x, baseline);
    }
}
