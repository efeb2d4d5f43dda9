package org.qianfa.checks.application;

import org.qianfa.checks.DismissFinding;
import org.qianfa.checks.FindingGone;
import org.qianfa.checks.application.Desks.Place;
import org.qianfa.checks.domain.Dismissal;
import org.qianfa.checks.domain.Screened.Found;
import org.qianfa.checks.persistence.Dismissals;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DismissFindingService implements DismissFinding {

    private final Rights rights;
    private final Finder finder;
    private final Dismissals dismissals;
    private final Chronicler chronicler;

    DismissFindingService(Rights rights, Finder finder, Dismissals dismissals, Chronicler chronicler) {
        this.rights = rights;
        this.finder = finder;
        this.dismissals = dismissals;
        this.chronicler = chronicler;
    }

    @Override
    public long dismissFinding(Actor by, Command command) throws Refusal {
        Place place = finder.place(by, command.sectionId());
        rights.requireDismisses(by, place.report(), place.section());
        Reason.require(command.reason());
        Found found = finder.find(by, place, command)
                .filter(f -> f.excerpt().words().equals(command.quote())).orElseThrow(() -> new FindingGone(command.quote()));
        chronicler.begins(by, place.report().id());
        Dismissal.Where where = new Dismissal.Where(place.report().unitId(), place.report().id(), place.section().id());
        Dismissal dismissal = dismissals.save(new Dismissal(where, found,
                new Dismissal.Act(by.id(), chronicler.now(), command.reason())));
        chronicler.onDismissal(by, "DismissFinding", dismissal.view(), command.reason().strip());
        return dismissal.getId();
    }
}
