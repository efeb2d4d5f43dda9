package org.qianfa.workflow;

import static org.mockito.Mockito.when;
import static org.qianfa.shared.Role.COORDINATOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.qianfa.cycle.CycleOpened;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.drafting.SectionsAssigned;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.figures.FiguresConfirmed;
import org.qianfa.figures.FiguresGiven;
import org.qianfa.figures.RequestState;
import org.qianfa.figures.RequestWithdrawn;
import org.qianfa.people.UnitKind;
import org.qianfa.shared.Actor;

/** The collection of figures around the sections of a report, told by facts alone. */
abstract class CollectionTrace extends ProcessTest {

    static final Actor SOMEBODY = person(1, COORDINATOR);
    static final long EARLY = 61;
    static final long SECOND = 62;
    static final long LATE = 63;

    @BeforeEach
    void aStreet() {
        when(directory.unit(UNIT)).thenReturn(unit(UnitKind.STREET));
        LongStream.of(EARLY, SECOND, LATE).forEach(id -> stands(id, RequestState.ASKED));
    }

    void assigned(long... requests) {
        when(figureRequests.beginCollection(REPORT)).thenReturn(ids(requests));
        announce(new CycleOpened(SOMEBODY, CYCLE, 2098, UNIT));
        fire("serviceTask_notifyUnits", "serviceTask_openReports");
        announce(new SectionsAssigned(SOMEBODY, REPORT, ids(21, 22)));
    }

    void draftAll() {
        draft(21);
        draft(22);
        fire("callActivity_draftSections");
    }

    void draft(long section) {
        announce(new SectionSubmitted(person(100 + section), REPORT, section));
        announce(new SectionReviewed(SOMEBODY, REPORT, section, true));
    }

    void give(long request) {
        announce(new FiguresGiven(SOMEBODY, REPORT, request));
    }

    void confirm(long request) {
        stands(request, RequestState.CONFIRMED);
        announce(new FiguresConfirmed(SOMEBODY, REPORT, request));
    }

    void withdraw(long request, boolean collecting) {
        stands(request, RequestState.WITHDRAWN);
        announce(new RequestWithdrawn(SOMEBODY, REPORT, request, collecting));
    }

    void stands(long request, RequestState state) {
        when(figureRequests.request(request)).thenReturn(request(request, state));
    }

    static RequestView requested(long request) {
        return request(request, RequestState.ASKED);
    }

    private static RequestView request(long request, RequestState state) {
        return new RequestView(request, REPORT, DEPARTMENT, LocalDate.of(2099, 2, 14), state, 1, Instant.EPOCH, null, List.of(), null);
    }
}
