package org.qianfa.signoff.web;

import static org.qianfa.shared.PaperWords.line;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.official.Table;
import org.qianfa.people.Unit;
import org.qianfa.shared.PaperWords;
import org.qianfa.signoff.SignoffSheets.SealView;
import org.qianfa.signoff.SignoffSheets.Sheet;
import org.qianfa.signoff.SignoffSheets.VerdictView;

/** What the sign-off sheet (签批单) says: the report, every decision on it with opinion, name and date, the ledger in figures, the seal. */
record SignoffSheetPaper(Sheet sheet, Unit unit, String superior, PaperWords words) {

    /** Longer words would make a row of the table longer than a page; they stand below it. */
    private static final int LONGEST_CELL = 120;
    private static final List<Integer> TWO_COLUMNS = List.of(1, 4);
    private static final List<Integer> FIVE_COLUMNS = List.of(4, 3, 7, 3, 5);

    OfficialDocument document() {
        List<String> below = new ArrayList<>();
        Table decisions = decisions(below);
        OfficialDocument.Builder paper = OfficialDocument.titled(words.of("signoff.paper.sheet", unit.fullName()))
                .table(new Table(facts(), 0, TWO_COLUMNS)).text(words.of("signoff.paper.decisions")).table(decisions);
        if (!below.isEmpty()) {
            paper.text(words.of("signoff.paper.inFull") + "\n" + String.join("\n", below));
        }
        return paper.text(words.of("signoff.paper.seals") + "\n" + seals()).build();
    }

    private List<List<String>> facts() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("signoff.paper.title", sheet.report().title()));
        rows.add(row("signoff.paper.number", sheet.report().documentNumber() == null ? words.of("signoff.paper.none") : sheet.report().documentNumber()));
        rows.add(row("signoff.paper.addressee", superior));
        rows.add(row("signoff.paper.disclosure", disclosure()));
        rows.add(row("signoff.paper.opinions", words.of("signoff.paper.ledger", sheet.opinions().size(), sheet.answered("ADOPTED"),
                sheet.answered("PARTLY"), sheet.answered("REJECTED"), sheet.insisted().size())));
        return rows;
    }

    private List<String> row(String label, String content) {
        return List.of(words.of(label), line(content));
    }

    private String disclosure() {
        return sheet.verdicts().stream().filter(v -> v.disclosure() != null && !v.withdrawn()).reduce((first, second) -> second)
                .map(v -> words.of("signoff.disclosure." + v.disclosure())).orElse(words.of("signoff.paper.undecided"));
    }

    private Table decisions(List<String> below) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.of("signoff.paper.step"), words.of("signoff.paper.result"), words.of("signoff.paper.opinion"),
                words.of("signoff.paper.name"), words.of("signoff.paper.at")));
        for (VerdictView verdict : sheet.verdicts()) {
            rows.add(List.of(words.of("signoff.signoffStep." + verdict.step()), result(verdict), opinion(verdict, below), verdict.personName(),
                    words.minute(verdict.decidedAt())));
        }
        return new Table(rows, 1, FIVE_COLUMNS);
    }

    private String result(VerdictView verdict) {
        if (verdict.withdrawn()) {
            return words.of("signoff.verdict.withdrawn");
        }
        if (verdict.disclosure() != null && verdict.favourable()) {
            return words.of("signoff.disclosure." + verdict.disclosure());
        }
        return words.of(verdict.favourable() ? "signoff.verdict.passed" : "signoff.verdict.returned");
    }

    private String opinion(VerdictView verdict, List<String> below) {
        String opinion = line(verdict.opinion());
        if (opinion.length() <= LONGEST_CELL) {
            return opinion;
        }
        below.add(words.of("signoff.paper.full", below.size() + 1, words.of("signoff.signoffStep." + verdict.step()), verdict.personName(), opinion));
        return words.of("signoff.paper.seeBelow", below.size());
    }

    private String seals() {
        List<String> lines = new ArrayList<>();
        for (SealView seal : sheet.seals()) {
            lines.add(words.of(seal.valid() ? "signoff.paper.seal" : "signoff.paper.sealBefore", seal.position(), seal.signerName(),
                    words.minute(seal.signedAt()), line(seal.opinion())));
            lines.add(words.of("signoff.paper.digest", seal.digest()));
            if (!seal.valid()) {
                lines.add(words.of("signoff.paper.lostBecause", line(seal.invalidatedReason())));
            }
        }
        return lines.isEmpty() ? words.of("signoff.seal.none") : String.join("\n", lines) + "\n" + words.of("signoff.paper.noSeal");
    }
}
