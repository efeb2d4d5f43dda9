package org.qianfa.proofreading.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Circumstances.LedgerFigure;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;
import org.qianfa.quantities.Kind;

/** Figures under the name of one in the ledger, with another value, and the ledger's value nowhere beside that name. */
public final class LedgerCheck implements TextCheck {

    private static final int SHORTEST = 4;

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        if (circumstances.ledger().isEmpty()) {
            return;
        }
        Map<String, LedgerFigure> known = known(circumstances.ledger());
        Periods periods = new Periods(text);
        Map<LedgerFigure, List<Told>> told = new LinkedHashMap<>();
        for (Told figure : Told.in(text.paragraphs())) {
            LedgerFigure ledger = figure.kind() == Kind.DELTA || !periods.ofTheYear(figure) ? null : match(known, figure);
            if (ledger != null) {
                told.computeIfAbsent(ledger, name -> new ArrayList<>()).add(figure);
            }
        }
        told.forEach((ledger, figures) -> compare(ledger, figures, findings));
    }

    /** By plain name and by its letters, each with the unit. */
    private static Map<String, LedgerFigure> known(List<LedgerFigure> ledger) {
        Map<String, LedgerFigure> known = new HashMap<>();
        for (LedgerFigure figure : ledger) {
            String name = Names.plain(figure.indicator());
            if (name.length() >= SHORTEST) {
                known.put(key(name, figure.unit()), figure);
                known.putIfAbsent(key(Names.letters(name), figure.unit()), figure);
            }
        }
        return known;
    }

    private static String key(String name, String unit) {
        return name + " " + unit;
    }

    /** The longest name of the ledger that the words end with, or one of the same letters. */
    private static LedgerFigure match(Map<String, LedgerFigure> known, Told told) {
        String name = told.name();
        for (int i = 0; i + SHORTEST <= name.length(); i++) {
            LedgerFigure figure = known.get(key(name.substring(i), told.unit()));
            if (figure != null) {
                return figure;
            }
        }
        return name.length() < SHORTEST ? null : known.get(key(Names.letters(name), told.unit()));
    }

    private static void compare(LedgerFigure ledger, List<Told> figures, Findings findings) {
        if (figures.stream().anyMatch(told -> told.interval().contains(ledger.value()))) {
            return;
        }
        Told told = figures.get(0);
        findings.add(ConsistencyRule.LEDGER, told.start(), told.end(), ledger.indicator(), told.quantity().text(),
                ledger.value().stripTrailingZeros().toPlainString() + ledger.unit());
    }
}
