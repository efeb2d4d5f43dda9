package org.qianfa.review.application;

import java.util.List;
import java.util.function.Predicate;
import org.qianfa.review.AdviserAssignment.Candidate;
import org.qianfa.review.AdviserAssignment.Step;
import org.qianfa.review.AdviserRefusal.AdviserNeeded;
import org.qianfa.review.AdviserRefusal.AdviserUnknown;
import org.qianfa.review.AdvisersChanged;
import org.qianfa.review.ChangeAdvisers;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.domain.Matter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ChangeAdvisersService implements ChangeAdvisers {

    private final ReviewAccess access;
    private final Assigning assigning;
    private final Proceedings proceedings;

    ChangeAdvisersService(ReviewAccess access, Assigning assigning, Proceedings proceedings) {
        this.access = access;
        this.assigning = assigning;
        this.proceedings = proceedings;
    }

    @Override
    public void changeAdvisers(Actor by, long matterId, List<Long> added, List<Long> removed, String reason) throws Refusal {
        Matter matter = access.conducted(by, matterId);
        matter.require(State.UNDER_REVIEW);
        String why = ReviewAccess.requireText(reason);
        List<Candidate> joining = named(matter, added, Predicate.not(Candidate::called));
        List<Candidate> leaving = named(matter, removed, Candidate::called);
        if (joining.isEmpty() && leaving.isEmpty()) {
            throw new AdviserNeeded();
        }
        for (Candidate one : joining) {
            Assigning.requireFree(one, why);
        }
        List<Long> in = joining.stream().map(Candidate::personId).toList();
        List<Long> out = leaving.stream().map(Candidate::personId).toList();
        matter.changeAdvisers(in, out);
        assigning.keep(by, matter, joining, Step.ADDED, why);
        assigning.keep(by, matter, leaving, Step.REMOVED, why);
        proceedings.record(by, "ChangeAdvisers", matter, why, "added " + in + ", removed " + out);
        proceedings.announce(new AdvisersChanged(by, matterId, matter.submission().reportId(), in, out));
    }

    private List<Candidate> named(Matter matter, List<Long> people, Predicate<Candidate> fitting) throws AdviserUnknown {
        List<Long> wanted = people == null ? List.of() : people.stream().distinct().toList();
        List<Candidate> found = assigning.weighed(matter).stream().filter(c -> wanted.contains(c.personId())).filter(fitting).toList();
        if (found.size() < wanted.size()) {
            throw new AdviserUnknown();
        }
        return found;
    }
}
