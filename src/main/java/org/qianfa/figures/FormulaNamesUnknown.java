package org.qianfa.figures;

import java.util.List;
import org.qianfa.shared.Refusal;

/** A formula speaks of figures the ledger does not have. */
public class FormulaNamesUnknown extends Refusal {

    public FormulaNamesUnknown(List<String> names) {
        super("unknown: " + names, String.join("、", names));
    }
}
