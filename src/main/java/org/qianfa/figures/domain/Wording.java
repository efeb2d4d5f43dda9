package org.qianfa.figures.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.qianfa.figures.PlacesOfFigures.Chip;
import org.qianfa.figures.PlacesOfFigures.State;
import org.qianfa.figures.domain.TextPlace.Range;

/** Compares what a place says with what its figure says. */
public final class Wording {

    private Wording() {
    }

    public static Chip chip(Link link, Figure figure, String text) {
        Range at = link.getPlace().find(text).orElse(null);
        BigDecimal value = figure.getValue();
        if (at == null) {
            return chip(link, figure, new Range(-1, -1), State.LOST, link.getPlace().quote(), null);
        }
        String words = text.substring(at.start(), at.end());
        Optional<NumberForm> form = NumberForm.of(words);
        boolean says = value != null && form.isPresent() && form.get().says(value);
        String suggestion = says || value == null ? null : form.map(f -> f.write(value)).orElse(null);
        return chip(link, figure, at, says ? State.OK : State.STALE, words, suggestion);
    }

    public static boolean holdsNumber(String words) {
        return NumberForm.of(words).isPresent();
    }

    private static Chip chip(Link link, Figure figure, Range at, State state, String quote, String suggestion) {
        return new Chip(link.getId(), at.start(), at.end(), figure.getId(), figure.getName(), FigureNumber.text(figure.getValue()),
                figure.spec().unit(), state, quote, suggestion);
    }
}
