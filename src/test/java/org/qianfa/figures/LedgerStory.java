package org.qianfa.figures;

import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.LAW;
import static org.qianfa.drafting.TestHouse.SECOND_HEAD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.figures.GiveFigures.Given;
import org.qianfa.figures.RequestFigures.Item;
import org.qianfa.shared.Refusal;
import org.springframework.boot.test.context.TestComponent;

/** Brings a ledger to where a test wants it, by the use cases alone. */
@TestComponent
public class LedgerStory {

    private final AddFigure addFigure;
    private final RequestFigures requestFigures;
    private final GiveFigures giveFigures;
    private final ConfirmFigures confirmFigures;
    private final FigureRequests requests;

    public LedgerStory(AddFigure addFigure, RequestFigures requestFigures, GiveFigures giveFigures, ConfirmFigures confirmFigures,
                       FigureRequests requests) {
        this.addFigure = addFigure;
        this.requestFigures = requestFigures;
        this.giveFigures = giveFigures;
        this.confirmFigures = confirmFigures;
        this.requests = requests;
    }

    public static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    public static FigureSpec counted(String name) {
        return FigureSpec.counted(name, "件", "", LAW, "全年办理数");
    }

    public static FigureSpec derived(String name, String unit, String formula) {
        return new FigureSpec(name, unit, "", LAW, "", null, formula, null);
    }

    public long add(long reportId, FigureSpec spec, String value) throws Refusal {
        return addFigure.addFigure(COORDINATOR, reportId, spec, value == null ? null : n(value));
    }

    /** Asks the law department. */
    public RequestView asked(long reportId, String... names) throws Refusal {
        return asked(reportId, Arrays.stream(names).map(name -> new Item(name, "件", "", "全年办理数")).toList());
    }

    public RequestView askedAs(long reportId, String name, String definition) throws Refusal {
        return asked(reportId, List.of(new Item(name, "件", "", definition)));
    }

    private RequestView asked(long reportId, List<Item> items) throws Refusal {
        return requests.request(requestFigures.requestFigures(COORDINATOR, new RequestFigures.Command(reportId, LAW, null, items)));
    }

    /** Given by the drafter and handed in, each value of its figure in order. */
    public RequestView given(RequestView request, String... values) throws Refusal {
        List<Given> given = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            given.add(new Given(request.figures().get(i).id(), n(values[i]), ""));
        }
        giveFigures.giveFigures(DRAFTER, request.id(), given, true);
        return requests.request(request.id());
    }

    public RequestView confirmed(RequestView request) throws Refusal {
        confirmFigures.confirmFigures(SECOND_HEAD, request.id(), true, null);
        return requests.request(request.id());
    }
}
