package org.qianfa.audit.application;

import java.util.List;
import org.qianfa.audit.VerifyChain;
import org.qianfa.audit.domain.Head;
import org.qianfa.audit.domain.Link;
import org.qianfa.audit.persistence.Links;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Journals its own outcome, except beside an entry that was put in: that may hold the very number the outcome would get,
 * and the auditor must learn of it all the same.
 */
@Service
@Transactional
class VerifyChainService implements VerifyChain {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyChainService.class);
    private static final int PAGE = 1000;

    private final Links links;
    private final Journal journal;

    VerifyChainService(Links links, Journal journal) {
        this.links = links;
        this.journal = journal;
    }

    @Override
    public Verification verifyChain(Actor by) {
        Auditors.require(by);
        Verification result = verify();
        if (!result.intact()) {
            LOG.error("The journal is damaged: {} at {}", result.damage().kind(), result.damage().entryId());
        }
        if (result.intact() || result.damage().kind() != Damage.Kind.INSERTED) {
            String outcome = result.intact() ? "intact" : result.damage().kind() + " at " + result.damage().entryId();
            journal.record(by, "VerifyChain", new Journal.Subject("journal", result.entries(), null), null, outcome);
        }
        return result;
    }

    /** Most of the walk is done without a lock; only for the last stretch the writers wait, so that the end stands still. */
    private Verification verify() {
        Walk walk = new Walk();
        walk.upTo(links.head());
        if (walk.damage == null) {
            Head end = links.lockedHead();
            walk.upTo(end);
            walk.nothingBeyond(end);
        }
        return new Verification(walk.held.entryId(), walk.held.digest(), walk.damage);
    }

    private final class Walk {

        private Head held = Head.START;
        private Damage damage;

        void upTo(Head end) {
            while (damage == null && held.entryId() < end.entryId()) {
                page(end);
            }
            if (damage == null && !held.equals(end)) {
                damage = new Damage(Damage.Kind.CHANGED, held.entryId());
            }
        }

        /** Numbers run from 1 to the head's; an entry outside them was not written by the journal. */
        void nothingBeyond(Head end) {
            if (damage == null) {
                links.outside(1, end.entryId()).ifPresent(id -> damage = new Damage(Damage.Kind.INSERTED, id));
            }
        }

        private void page(Head end) {
            List<Link> page = links.between(held.entryId() + 1, end.entryId(), PAGE);
            for (Link link : page) {
                if (damage == null) {
                    take(link);
                }
            }
            if (damage == null && page.isEmpty()) {
                damage = new Damage(Damage.Kind.MISSING, held.entryId() + 1);
            }
        }

        private void take(Link link) {
            if (link.continues(held)) {
                held = link.head();
            } else if (link.id() > held.entryId() + 1) {
                damage = new Damage(Damage.Kind.MISSING, held.entryId() + 1);
            } else {
                damage = new Damage(Damage.Kind.CHANGED, link.id());
            }
        }
    }
}
