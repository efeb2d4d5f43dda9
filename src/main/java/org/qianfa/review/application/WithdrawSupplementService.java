package org.qianfa.review.application;

import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReviewRefusal.NothingToTakeBack;
import org.qianfa.review.SupplementWithdrawn;
import org.qianfa.review.WithdrawSupplement;
import org.qianfa.review.domain.Matter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WithdrawSupplementService implements WithdrawSupplement {

    private final ReviewAccess access;
    private final ReviewClocks clocks;
    private final Proceedings proceedings;

    WithdrawSupplementService(ReviewAccess access, ReviewClocks clocks, Proceedings proceedings) {
        this.access = access;
        this.clocks = clocks;
        this.proceedings = proceedings;
    }

    @Override
    public void withdrawSupplement(Actor by, long matterId, String reason) throws Refusal {
        Matter matter = access.submitted(by, matterId);
        if (suppliedBy(matter) != by.id()) {
            throw new NothingToTakeBack();
        }
        withdraw(by, matter, reason, false);
    }

    @Override
    public void giveSupplementBack(Actor by, long matterId, String word) throws Refusal {
        Matter matter = access.matter(by, matterId, Role.LEGALITY_REVIEWER);
        suppliedBy(matter);
        withdraw(by, matter, word, true);
    }

    private long suppliedBy(Matter matter) throws Refusal {
        matter.require(State.SUBMITTED);
        Long by = matter.supplementedBy();
        if (by == null) {
            throw new NothingToTakeBack();
        }
        return by;
    }

    private void withdraw(Actor by, Matter matter, String reason, boolean given) throws Refusal {
        String why = ReviewAccess.requireText(reason);
        matter.unsupplement(why, proceedings.now(), clocks.today());
        proceedings.record(by, given ? "GiveSupplementBack" : "WithdrawSupplement", matter, why, null);
        proceedings.announce(new SupplementWithdrawn(by, matter.id(), matter.submission().reportId(), given));
    }
}
