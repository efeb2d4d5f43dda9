package org.qianfa.figures.application;

import java.time.Clock;
import java.util.List;
import org.qianfa.figures.ChangeKind;
import org.qianfa.figures.FigureLedger.ChangeView;
import org.qianfa.figures.FigureWorkBegun;
import org.qianfa.figures.domain.Change;
import org.qianfa.figures.domain.Change.Who;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.figures.persistence.Changes;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;
import org.qianfa.shared.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Knows the time; keeps the history of figures and the journal; announces facts. */
@Component
class Annals {

    private final Changes changes;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Annals(Changes changes, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.changes = changes;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    Who who(Actor by) {
        return new Who(by.id(), clock.instant());
    }

    void changed(Figure figure, ChangeKind kind, Actor by, Words words) {
        Who who = new Who(by == null ? null : by.id(), clock.instant());
        changes.save(new Change(figure.getId(), kind, who, words.before(), words.after(), words.reason()));
    }

    /** Whether this person entered the figure into the ledger. */
    boolean enteredBy(Actor person, long figureId) {
        return changes.existsByFigureIdAndKindAndChangedBy(figureId, ChangeKind.ADDED, person.id());
    }

    List<ChangeView> history(long figureId) {
        return changes.findByFigureIdOrderByIdDesc(figureId).stream().map(Change::view).toList();
    }

    void onFigure(Actor by, String action, Figure figure, long unitId, Words words) {
        journal.record(by, action, new Journal.Subject("figure", figure.getId(), unitId), words.reason(),
                figure.code() + " " + words.before() + " → " + words.after());
    }

    void onLedger(Actor by, String action, Ledger ledger, String reason, String details) {
        journal.record(by, action, new Journal.Subject("report", ledger.getReportId(), ledger.getUnitId()), reason, details);
    }

    /** Before anything of it is kept. */
    void begins(Actor by, Figure figure) {
        begins(by, figure.getReportId(), figure.getRequestId());
    }

    void begins(Actor by, long reportId, Long requestId) {
        events.publishEvent(new FigureWorkBegun(by, reportId, requestId));
    }

    void announce(Fact fact) {
        events.publishEvent(fact);
    }

    /** What was before, what is now, and why; each may be empty. */
    record Words(String before, String after, String reason) {

        static Words of(String after) {
            return new Words("", after, null);
        }
    }
}
