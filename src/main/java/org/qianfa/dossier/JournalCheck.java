package org.qianfa.dossier;

import java.util.ArrayList;
import java.util.List;

/** The entries of the journal: each fits its digest, and those that stood one after the other in the journal still do. */
final class JournalCheck {

    private JournalCheck() {
    }

    static List<Fault> faults(Holdings holdings) {
        return holdings.text(DossierNames.JOURNAL).map(JournalCheck::ofFile).orElse(List.of());
    }

    private static List<Fault> ofFile(String file) {
        List<Fault> faults = new ArrayList<>();
        List<JournalRow> rows;
        try {
            rows = JournalRow.read(file);
        } catch (IllegalArgumentException unreadable) {
            return List.of(Fault.of(Fault.Kind.UNREADABLE, DossierNames.JOURNAL));
        }
        JournalRow before = null;
        for (JournalRow row : rows) {
            if (!row.fitsItsDigest()) {
                faults.add(new Fault(Fault.Kind.JOURNAL_ENTRY, DossierNames.JOURNAL, String.valueOf(row.id())));
            }
            if (before != null && !follows(row, before)) {
                faults.add(new Fault(Fault.Kind.JOURNAL_ORDER, DossierNames.JOURNAL, String.valueOf(row.id())));
            }
            before = row;
        }
        return faults;
    }

    private static boolean follows(JournalRow row, JournalRow before) {
        return row.id() > before.id() && (row.id() != before.id() + 1 || before.digest().equals(row.previousDigest()));
    }
}
