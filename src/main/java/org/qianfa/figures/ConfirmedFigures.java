package org.qianfa.figures;

import java.util.List;

/** The figures of a report whose values somebody stands by. For use cases that have checked who reads. */
@FunctionalInterface
public interface ConfirmedFigures {

    /** By code. */
    List<FigureView> confirmed(long reportId);
}
