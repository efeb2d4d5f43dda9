package org.qianfa.quantities;

/**
 * What a reader made of a place: a figure not yet judged by its context, or nothing.
 *
 * @param next    where the search goes on
 * @param start   first character of the figure with what is written into it
 * @param numeral first character of the number itself
 * @param word    the measure word, null for dates and fractions
 * @param lone    the number when it is a single Chinese digit such as 一, else -1
 */
record Reading(int next, int start, int numeral, int end, Value value, String unit, Kind kind, Modifier modifier,
        MeasureWord word, int lone) {

    static Reading nothing(int next) {
        return new Reading(next, next, next, next, null, "", null, Modifier.NONE, null, -1);
    }

    static Reading date(int start, int end, Value value, String unit) {
        return new Reading(end, start, start, end, value, unit, Kind.DATE, Modifier.NONE, null, -1);
    }

    static Reading plain(int start, int numeral, int end, Value value, String unit, Kind kind) {
        return new Reading(end, start, numeral, end, value, unit, kind, Modifier.NONE, null, -1);
    }

    boolean found() {
        return value != null;
    }

    Reading as(Kind newKind, String newUnit) {
        return new Reading(next, start, numeral, end, value, newUnit, newKind, modifier, word, lone);
    }

    Reading with(Modifier newModifier) {
        return new Reading(next, start, numeral, end, value, unit, kind, newModifier, word, lone);
    }

    boolean counts(MeasureWord.Sort sort) {
        return word != null && word.sort() == sort;
    }
}
