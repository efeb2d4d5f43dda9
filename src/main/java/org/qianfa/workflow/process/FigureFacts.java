package org.qianfa.workflow.process;

import java.util.List;
import org.qianfa.figures.FigureRequests;
import org.qianfa.figures.RequestState;
import org.qianfa.workflow.engine.IdList;
import org.springframework.stereotype.Component;

/** What the diagrams need to know of requests for figures. Used by them as {@code ${figureFacts.…}}. */
@Component("figureFacts")
public class FigureFacts {

    private final FigureRequests requests;
    private final IdList ids;

    FigureFacts(FigureRequests requests, IdList ids) {
        this.requests = requests;
        this.ids = ids;
    }

    /** Those of the requests that are still open: a returned report does not collect again what was confirmed or withdrawn. */
    public List<Long> open(String requestIds) {
        return ids.of(requestIds).stream().filter(id -> requests.request(id).state().open()).toList();
    }

    public long departmentOf(long requestId) {
        return requests.request(requestId).departmentId();
    }

    public boolean given(long requestId) {
        return requests.request(requestId).state() == RequestState.GIVEN;
    }
}
