package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.AdviserAssignment.Candidate;
import org.qianfa.review.AdviserAssignment.Step;
import org.qianfa.review.AdviserHands;
import org.qianfa.review.AdviserRefusal.AdviserUnknown;
import org.qianfa.review.AdvisersChanged;
import org.qianfa.review.ConfirmationPassed;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.Matters;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AdviserHandsService implements AdviserHands {

    private final Matters matters;
    private final Opinions opinions;
    private final Assigning assigning;
    private final Proceedings proceedings;

    AdviserHandsService(Matters matters, Opinions opinions, Assigning assigning, Proceedings proceedings) {
        this.matters = matters;
        this.opinions = opinions;
        this.assigning = assigning;
        this.proceedings = proceedings;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> suitable(Work work) {
        Matter matter = matter(work);
        return assigning.weighed(matter).stream().filter(one -> suits(one, work, matter)).map(Candidate::personId).toList();
    }

    @Override
    public void handOver(Actor by, Work work, long personId, String reason) throws Refusal {
        Matter matter = matter(work);
        String why = ReviewAccess.requireText(reason);
        Candidate successor = successor(work, matter, personId, why);
        if (matter.state() == State.UNDER_REVIEW) {
            passReview(by, work, matter, successor, why);
        } else {
            passConfirmation(by, work, matter, personId, why);
        }
    }

    @Override
    public void lend(Actor by, Work work, long personId, String word) throws Refusal {
        Matter matter = matter(work);
        String said = ReviewAccess.requireText(word);
        successor(work, matter, personId, said);
        matter.examination().help(personId);
        proceedings.record(by, "LendReview", matter, said, work.adviserId() + " → " + personId);
    }

    private void passReview(Actor by, Work work, Matter matter, Candidate successor, String why) throws Refusal {
        List<Candidate> leaving = assigning.weighed(matter).stream().filter(one -> one.personId() == work.adviserId()).toList();
        List<Long> in = List.of(successor.personId());
        List<Long> out = List.of(work.adviserId());
        matter.changeAdvisers(in, out);
        assigning.keep(by, matter, List.of(successor), Step.ADDED, why);
        assigning.keep(by, matter, leaving, Step.REMOVED, why);
        proceedings.record(by, "PassReview", matter, why, work.adviserId() + " → " + successor.personId());
        proceedings.announce(new AdvisersChanged(by, matter.id(), matter.submission().reportId(), in, out));
    }

    private void passConfirmation(Actor by, Work work, Matter matter, long personId, String why) throws Refusal {
        matter.require(State.ANSWERED);
        open(work, matter).forEach(opinion -> opinion.handTo(personId));
        proceedings.record(by, "PassConfirmation", matter, why, work.adviserId() + " → " + personId);
        proceedings.announce(new ConfirmationPassed(by, matter.id(), matter.submission().reportId(), work.adviserId(), personId));
    }

    private List<Opinion> open(Work work, Matter matter) {
        List<Opinion> all = work.reportId() == null ? opinions.onMatter(matter.id()) : opinions.open(work.reportId());
        return all.stream().filter(opinion -> opinion.isSettledBy(work.adviserId()) && !opinion.isClosed()).toList();
    }

    private Candidate successor(Work work, Matter matter, long personId, String why) throws Refusal {
        if (matter.state() != State.UNDER_REVIEW) {
            matter.require(State.ANSWERED);
        }
        Candidate found = assigning.weighed(matter).stream().filter(one -> one.personId() == personId && suits(one, work, matter)).findFirst()
                .orElseThrow(AdviserUnknown::new);
        Assigning.requireFree(found, why);
        return found;
    }

    /** Who has reviewed or approved the matter does not review it in another's place. */
    private static boolean suits(Candidate one, Work work, Matter matter) {
        boolean free = one.personId() != work.adviserId() && (one.conflict() == null || !one.conflict().absolute());
        return free && (matter.state() != State.UNDER_REVIEW || !one.called() && !matter.examination().tookPart(one.personId()));
    }

    private Matter matter(Work work) {
        return (work.matterId() == null ? matters.newestOfReport(work.reportId()) : matters.findById(work.matterId()))
                .orElseThrow(() -> new NotFound("matter", work.matterId() == null ? work.reportId() : work.matterId()));
    }
}
