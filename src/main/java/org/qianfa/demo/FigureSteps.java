package org.qianfa.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.figures.AddEvidence;
import org.qianfa.figures.AddFigure;
import org.qianfa.figures.ChangeFigure;
import org.qianfa.figures.ConfirmFigures;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureRequests;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.GiveFigures;
import org.qianfa.figures.GiveFigures.Given;
import org.qianfa.figures.LinkFigure;
import org.qianfa.figures.RequestFigures;
import org.qianfa.figures.RequestFigures.Command;
import org.qianfa.figures.RequestFigures.Item;
import org.qianfa.shared.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills the ledgers of the sample reports. A report that stops at drafting shows a department that still owes its figures,
 * and one figure changed after it was tied to the text.
 */
@Component
@Profile("demo")
class FigureSteps {

    private final Asking asking;
    private final Answering answering;
    private final Proving proving;
    private final FigureLedger ledger;

    FigureSteps(Asking asking, Answering answering, Proving proving, FigureLedger ledger) {
        this.asking = asking;
        this.answering = answering;
        this.proving = proving;
        this.ledger = ledger;
    }

    void ask(SampleJourney journey) throws Refusal {
        asking.ask(journey, SamplePost.HEAD_1);
        asking.ask(journey, SamplePost.HEAD_2);
        asking.derive(journey, "矛盾纠纷化解率", "化解矛盾纠纷 ÷ 受理矛盾纠纷");
    }

    void answer(SampleJourney journey) throws Refusal {
        answering.answer(journey, SamplePost.DRAFTER_1, SamplePost.HEAD_1);
        if (!journey.stopsAt(SampleStage.DRAFT)) {
            answering.answer(journey, SamplePost.DRAFTER_2, SamplePost.HEAD_2);
        }
        proving.prove(journey, figure(journey, SampleFigure.CONTRACTS));
    }

    /** Ties the numbers of the text as it stands now; what nobody has written yet is left out. */
    void tie(SampleJourney journey, List<SectionView> sections) throws Refusal {
        for (SampleFigure figure : SampleFigure.ALL) {
            for (SectionView section : sections) {
                int passage = section.text().indexOf(figure.passage(journey.seed()));
                if (passage >= 0) {
                    proving.tie(journey, section, figure(journey, figure), section.text().indexOf(figure.quote(journey.seed()), passage),
                            figure.quote(journey.seed()));
                }
            }
        }
        if (journey.stopsAt(SampleStage.DRAFT)) {
            proving.change(journey, figure(journey, SampleFigure.CONTRACTS));
        }
    }

    private FigureView figure(SampleJourney journey, SampleFigure sample) {
        return ledger.figures(journey.by(SamplePost.COORDINATOR), journey.reportId(), FigureLedger.Filter.ALL).stream()
                .filter(f -> f.name().equals(sample.name())).findFirst().orElseThrow();
    }

    /** The coordinator's side. */
    @Component
    @Profile("demo")
    record Asking(RequestFigures requestFigures, AddFigure addFigure) {

        void ask(SampleJourney journey, SamplePost head) throws Refusal {
            List<Item> items = Arrays.stream(SampleFigure.ALL).filter(f -> f.department() == head.department())
                    .map(f -> new Item(f.name(), f.unit(), "", f.definition())).toList();
            requestFigures.requestFigures(journey.by(SamplePost.COORDINATOR), new Command(journey.reportId(),
                    journey.by(head).departmentId(), null, items));
        }

        void derive(SampleJourney journey, String name, String formula) throws Refusal {
            addFigure.addFigure(journey.by(SamplePost.COORDINATOR), journey.reportId(), new FigureSpec(name, "%", "",
                    journey.by(SamplePost.HEAD_1).departmentId(), "", null, formula, 2), null);
        }
    }

    /** The department's side. */
    @Component
    @Profile("demo")
    record Answering(FigureRequests requests, GiveFigures giveFigures, ConfirmFigures confirmFigures) {

        void answer(SampleJourney journey, SamplePost drafter, SamplePost head) throws Refusal {
            RequestView request = requests.ofReport(journey.by(drafter), journey.reportId()).stream()
                    .filter(r -> r.departmentId() == journey.by(drafter).departmentId()).findFirst().orElseThrow();
            List<Given> given = request.figures().stream().map(f -> new Given(f.id(), value(journey, f), "")).toList();
            Patience.until(() -> giveFigures.giveFigures(journey.by(drafter), request.id(), given, true));
            Patience.until(() -> confirmFigures.confirmFigures(journey.by(head), request.id(), true, null));
        }

        private static BigDecimal value(SampleJourney journey, FigureView figure) {
            return Arrays.stream(SampleFigure.ALL).filter(f -> f.name().equals(figure.name()))
                    .map(f -> BigDecimal.valueOf(f.value(journey.seed()))).findFirst().orElseThrow();
        }
    }

    /** Evidence, places in the text, and a change of mind. */
    @Component
    @Profile("demo")
    record Proving(AddEvidence addEvidence, LinkFigure linkFigure, ChangeFigure changeFigure) {

        void prove(SampleJourney journey, FigureView figure) throws Refusal {
            String list = "序号,类别,份数\n1,采购和服务合同," + (figure.value().intValue() - 12) + "\n2,房屋租赁合同,12\n合计,,"
                    + figure.value().intValue() + "\n";
            addEvidence.addEvidence(journey.by(SamplePost.DRAFTER_1), figure.id(), journey.year() + "年合同审查清单.csv",
                    list.getBytes(StandardCharsets.UTF_8));
        }

        void tie(SampleJourney journey, SectionView section, FigureView figure, int start, String quote) throws Refusal {
            linkFigure.linkFigure(journey.by(SamplePost.COORDINATOR),
                    new LinkFigure.Command(section.id(), figure.id(), start, start + quote.length(), quote));
        }

        void change(SampleJourney journey, FigureView figure) throws Refusal {
            changeFigure.changeFigure(journey.by(SamplePost.DRAFTER_1), figure.id(), figure.value().add(BigDecimal.valueOf(2)),
                    "年底补登两份物业服务合同。");
        }
    }
}
