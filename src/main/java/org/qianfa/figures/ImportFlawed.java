package org.qianfa.figures;

import java.util.List;
import org.qianfa.shared.Refusal;

/** Rows of a table cannot be taken, so none is. */
public class ImportFlawed extends Refusal {

    public ImportFlawed(List<ImportFigures.Line> flawed) {
        super("flawed rows: " + flawed.size(), flawed.size(),
                String.join("、", flawed.stream().map(line -> String.valueOf(line.row().line())).toList()));
    }
}
