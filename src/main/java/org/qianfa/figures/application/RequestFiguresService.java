package org.qianfa.figures.application;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.FigureFlawed;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.FiguresRequested;
import org.qianfa.figures.Flaw;
import org.qianfa.figures.RequestEmpty;
import org.qianfa.figures.RequestFigures;
import org.qianfa.figures.domain.FigureRequest;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.people.Department;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RequestFiguresService implements RequestFigures {

    private final LedgerDoor door;
    private final Departments departments;
    private final Asking asking;
    private final Annals annals;

    RequestFiguresService(LedgerDoor door, Departments departments, Asking asking, Annals annals) {
        this.door = door;
        this.departments = departments;
        this.asking = asking;
        this.annals = annals;
    }

    @Override
    public long requestFigures(Actor by, Command command) throws Refusal {
        ReportView report = door.coordinated(by, command.reportId());
        LedgerDoor.requireOpen(report);
        List<FigureSpec> wanted = wanted(report, command);
        Ledger ledger = door.lock(report);
        asking.requireAskable(ledger, wanted);
        FigureRequest request = asking.ask(by, ledger, wanted, command);
        annals.onLedger(by, "RequestFigures", ledger, null, wanted.size() + " figures of department " + command.departmentId());
        annals.announce(new FiguresRequested(by, report.id(), request.getId(), LedgerDoor.collecting(ledger, report)));
        return request.getId();
    }

    private List<FigureSpec> wanted(ReportView report, Command command) throws Refusal {
        if (command.items().isEmpty()) {
            throw new RequestEmpty();
        }
        Department department = departments.require(report.unitId(), command.departmentId(), command.items().get(0).name());
        departments.requireHands(department);
        List<FigureSpec> wanted = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Item item : command.items()) {
            FigureSpec spec = asking.checked(report, FigureSpec.counted(item.name(), item.unit(), item.period(),
                    command.departmentId(), item.definition()));
            if (!names.add(spec.name())) {
                throw new FigureFlawed(Flaw.NAME_TAKEN, spec.name());
            }
            wanted.add(spec);
        }
        return wanted;
    }
}
