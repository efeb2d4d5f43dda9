package org.qianfa.figures;

import java.util.List;
import org.qianfa.shared.Refusal;

/** The report needs figures that nobody has confirmed. */
public class FiguresUnconfirmed extends Refusal {

    private final transient List<FigureView> figures;

    public FiguresUnconfirmed(List<FigureView> figures) {
        super("unconfirmed: " + figures.stream().map(FigureView::name).toList(), figures.size(),
                String.join("、", figures.stream().map(FigureView::name).toList()));
        this.figures = List.copyOf(figures);
    }

    public List<FigureView> figures() {
        return figures;
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
