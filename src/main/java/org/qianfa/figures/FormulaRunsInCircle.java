package org.qianfa.figures;

import java.util.List;
import org.qianfa.shared.Refusal;

/** A figure would follow from itself. */
public class FormulaRunsInCircle extends Refusal {

    /** @param names the way around, first and last the same */
    public FormulaRunsInCircle(List<String> names) {
        super("circle: " + names, String.join(" → ", names));
    }
}
