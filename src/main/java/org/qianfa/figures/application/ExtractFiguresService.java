package org.qianfa.figures.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.ExtractFigures;
import org.qianfa.figures.FigureFlawed;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.Flaw;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.FigureBook;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ExtractFiguresService implements ExtractFigures {

    private final LedgerDoor door;
    private final TextSource source;
    private final Entries entries;
    private final Bookkeeping bookkeeping;

    ExtractFiguresService(LedgerDoor door, TextSource source, Entries entries, Bookkeeping bookkeeping) {
        this.door = door;
        this.source = source;
        this.entries = entries;
        this.bookkeeping = bookkeeping;
    }

    @Override
    @Transactional(readOnly = true)
    public String lastYearsText(Actor by, long reportId) {
        return source.lastYear(by, door.coordinated(by, reportId));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Proposal> propose(Actor by, long reportId, String text) throws Refusal {
        ReportView report = door.coordinated(by, reportId);
        return source.proposals(text, bookkeeping.book(report.id()));
    }

    @Override
    public int take(Actor by, long reportId, List<Taken> taken) throws Refusal {
        ReportView report = door.coordinated(by, reportId);
        LedgerDoor.requireOpen(report);
        List<FigureSpec> wanted = wanted(report, taken);
        Ledger ledger = door.lock(report);
        FigureBook book = bookkeeping.book(ledger);
        for (FigureSpec spec : wanted) {
            Figure kept = book.named(spec.name()).orElse(null);
            if (kept == null) {
                entries.enter(by, ledger, spec);
            } else {
                entries.lastYear(by, kept, spec.lastYear());
            }
        }
        bookkeeping.recompute(bookkeeping.book(ledger));
        entries.journal(by, "ExtractFigures", ledger, wanted.size() + " values of last year");
        return wanted.size();
    }

    private List<FigureSpec> wanted(ReportView report, List<Taken> taken) throws Refusal {
        List<FigureSpec> wanted = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Taken one : taken) {
            if (one.value() == null) {
                throw new FigureFlawed(Flaw.VALUE_MISSING, one.name());
            }
            FigureSpec spec = entries.checked(report, new FigureSpec(one.name(), one.unit(), "", one.departmentId(), "", one.value(), null, null));
            if (!names.add(spec.name())) {
                throw new FigureFlawed(Flaw.NAME_TAKEN, spec.name());
            }
            wanted.add(spec);
        }
        return wanted;
    }
}
