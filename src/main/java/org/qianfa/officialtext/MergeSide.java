package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qianfa.officialtext.alignment.Match;

/** One version of a text as a row of elements: units of the base, in place or moved, and new paragraphs. */
final class MergeSide {

    private static final int NONE = -1;

    private final MergeUnits units;
    private final List<Element> elements = new ArrayList<>();
    private final int[] elementOf;

    private MergeSide(MergeUnits units) {
        this.units = units;
        this.elementOf = new int[units.size()];
        Arrays.fill(elementOf, NONE);
    }

    static MergeSide of(MergeUnits units, List<String> lines, List<Match> matches) {
        MergeSide side = new MergeSide(units);
        int next = 0;
        for (Match match : matches) {
            side.addNew(lines.subList(next, match.newFrom()));
            side.addUnit(units.unitOf(match.oldHeir()), lines.subList(match.newFrom(), match.newTo()), match.moved());
            next = match.newTo();
        }
        side.addNew(lines.subList(next, lines.size()));
        return side;
    }

    private void addNew(List<String> lines) {
        lines.forEach(line -> elements.add(new Element(NONE, List.of(line), false)));
    }

    /** What belongs to the same unit stands side by side, so a further part of it joins the one before. */
    private void addUnit(int unit, List<String> lines, boolean moved) {
        int known = elementOf[unit];
        if (known == NONE) {
            elementOf[unit] = elements.size();
            elements.add(new Element(unit, lines, moved));
        } else {
            List<String> joined = new ArrayList<>(elements.get(known).lines());
            joined.addAll(lines);
            elements.set(known, new Element(unit, joined, moved));
        }
    }

    /** Where the order of the base is broken, in order. */
    List<Break> breaks() {
        List<Break> breaks = new ArrayList<>();
        int unit = 0;
        int from = 0;
        for (int i = 0; i <= elements.size(); i++) {
            boolean end = i == elements.size();
            if (end || elements.get(i).inPlace()) {
                int reached = end ? units.size() : elements.get(i).unit();
                if (reached > unit || i > from) {
                    breaks.add(new Break(unit, reached, elements.subList(from, i), from));
                }
                unit = reached + 1;
                from = i + 1;
            }
        }
        return breaks;
    }

    boolean inPlace(int unit) {
        return elementOf[unit] != NONE && elements.get(elementOf[unit]).inPlace();
    }

    boolean moved(int unit) {
        return elementOf[unit] != NONE && !elements.get(elementOf[unit]).inPlace();
    }

    boolean deleted(int unit) {
        return elementOf[unit] == NONE;
    }

    /** The paragraphs that a unit is here, none if it was deleted. */
    List<String> lines(int unit) {
        return deleted(unit) ? List.of() : elements.get(elementOf[unit]).lines();
    }

    boolean changed(int unit) {
        return !deleted(unit) && !lines(unit).equals(units.lines(unit, unit + 1));
    }

    /** What stands here for units {@code [from, to)}, given the breaks that belong to them. */
    List<String> lines(int from, int to, List<Break> breaks) {
        int first = elements.size();
        int last = 0;
        for (int unit = from; unit < to; unit++) {
            if (inPlace(unit)) {
                first = Math.min(first, elementOf[unit]);
                last = Math.max(last, elementOf[unit] + 1);
            }
        }
        for (Break one : breaks) {
            first = Math.min(first, one.firstElement());
            last = Math.max(last, one.firstElement() + one.inserted().size());
        }
        return first >= last ? List.of() : elements.subList(first, last).stream().flatMap(e -> e.lines().stream()).toList();
    }

    /** @param unit of the base, -1 for a new paragraph */
    record Element(int unit, List<String> lines, boolean moved) {

        boolean inPlace() {
            return unit != NONE && !moved;
        }

        boolean isNew() {
            return unit == NONE;
        }

        boolean sameAs(Element other) {
            return unit == other.unit && (!isNew() || lines.equals(other.lines));
        }
    }

    /**
     * Units {@code [from, to)} do not stand in place; {@code inserted} stands instead: new paragraphs and units moved here.
     */
    record Break(int from, int to, List<Element> inserted, int firstElement) {

        boolean inserts() {
            return !inserted.isEmpty();
        }

        boolean sameAs(Break other) {
            if (from != other.from || to != other.to || inserted.size() != other.inserted.size()) {
                return false;
            }
            for (int i = 0; i < inserted.size(); i++) {
                if (!inserted.get(i).sameAs(other.inserted.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Twice the number of the gap or unit where it begins, units counting half more than the gap before them. */
        int firstSlot() {
            return inserts() ? 2 * from : 2 * from + 1;
        }

        int lastSlot() {
            return inserts() ? 2 * to : 2 * to - 1;
        }
    }
}
