package org.qianfa.figures.application;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.ChangeKind;
import org.qianfa.figures.FigureFlawed;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.Flaw;
import org.qianfa.figures.RequestFigures.Command;
import org.qianfa.figures.application.Annals.Words;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.FigureBook;
import org.qianfa.figures.domain.FigureRequest;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.figures.persistence.Requests;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** Puts figures into a request: those the ledger has, and new lines for the others. */
@Component
class Asking {

    private final Requests requests;
    private final Entries entries;
    private final Bookkeeping bookkeeping;
    private final Annals annals;

    Asking(Requests requests, Entries entries, Bookkeeping bookkeeping, Annals annals) {
        this.requests = requests;
        this.entries = entries;
        this.bookkeeping = bookkeeping;
        this.annals = annals;
    }

    FigureSpec checked(ReportView report, FigureSpec raw) throws Refusal {
        return entries.checked(report, raw);
    }

    void requireAskable(Ledger ledger, List<FigureSpec> wanted) throws Refusal {
        FigureBook book = bookkeeping.book(ledger);
        for (FigureSpec spec : wanted) {
            Figure kept = book.named(spec.name()).orElse(null);
            if (kept != null && kept.derived()) {
                throw new FigureFlawed(Flaw.DERIVED, spec.name());
            }
            if (kept != null && bookkeeping.openRequest(kept) != null) {
                throw new FigureFlawed(Flaw.ALREADY_ASKED, spec.name());
            }
        }
    }

    /** @param wanted as {@link #requireAskable} let them pass */
    FigureRequest ask(Actor by, Ledger ledger, List<FigureSpec> wanted, Command command) throws Refusal {
        FigureBook book = bookkeeping.book(ledger);
        FigureRequest request = requests.save(new FigureRequest(ledger.getReportId(), command.departmentId(), command.dueOn(),
                by.id(), annals.who(by).at()));
        for (FigureSpec spec : wanted) {
            Figure kept = book.named(spec.name()).orElse(null);
            Figure figure = kept == null ? entries.enter(by, ledger, spec) : kept;
            if (kept == null) {
                figure.askFirst(request.getId());
            } else {
                kept.ask(request.getId(), merged(kept.spec(), spec));
            }
            annals.changed(figure, ChangeKind.REQUESTED, by, Words.of(command.dueOn() == null ? "" : command.dueOn().toString()));
        }
        bookkeeping.recompute(bookkeeping.book(ledger));
        return request;
    }

    /** What the request leaves open stays as it was. */
    private static FigureSpec merged(FigureSpec kept, FigureSpec asked) {
        return new FigureSpec(kept.name(), asked.unit().isEmpty() ? kept.unit() : asked.unit(), asked.period(),
                asked.departmentId(), asked.definition().isEmpty() ? kept.definition() : asked.definition(), kept.lastYear(),
                null, null);
    }
}
