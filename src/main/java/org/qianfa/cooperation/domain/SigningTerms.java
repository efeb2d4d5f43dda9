package org.qianfa.cooperation.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.cooperation.CooperationRefusal;
import org.qianfa.cooperation.CountersignMode;
import org.qianfa.cooperation.CountersignRefusal.AlreadySigned;
import org.qianfa.cooperation.CountersignRefusal.CountersignOver;
import org.qianfa.cooperation.CountersignRefusal.LastSigner;
import org.qianfa.cooperation.CountersignRefusal.MajorityOutOfReach;
import org.qianfa.cooperation.CountersignRefusal.NotYetAsked;
import org.qianfa.cooperation.CountersignRefusal.SignerNotOpen;
import org.qianfa.cooperation.CountersignRefusal.SignerTwice;

/** What must hold before a countersign changes. Changes nothing. */
public final class SigningTerms {

    private SigningTerms() {
    }

    public static void requireMajority(CountersignMode mode, int needed, int signers) throws CooperationRefusal {
        if (mode == CountersignMode.VOTE && (needed < 1 || needed > signers)) {
            throw new MajorityOutOfReach(needed, signers);
        }
    }

    public static void requireOpen(Countersign countersign) throws CooperationRefusal {
        if (countersign.getState().over()) {
            throw new CountersignOver();
        }
    }

    public static void requireTurn(Countersign countersign, long personId) throws CooperationRefusal {
        if (countersign.getSignatories().stream().anyMatch(s -> s.active() && s.getPersonId() == personId && s.getVote() != null)) {
            throw new AlreadySigned();
        }
        requireOpen(countersign);
        if (!countersign.asked().contains(personId)) {
            throw new NotYetAsked();
        }
    }

    public static void requireNew(Countersign countersign, List<Long> personIds) throws CooperationRefusal {
        requireOpen(countersign);
        Set<Long> known = countersign.getSignatories().stream().filter(Signatory::active).map(Signatory::getPersonId).collect(Collectors.toSet());
        if (personIds.stream().anyMatch(known::contains)) {
            throw new SignerTwice();
        }
    }

    public static void requireRemovable(Countersign countersign, long personId) throws CooperationRefusal {
        requireOpen(countersign);
        if (countersign.open(personId).isEmpty()) {
            throw new SignerNotOpen();
        }
        int left = (int) countersign.getSignatories().stream().filter(Signatory::active).count() - 1;
        if (left == 0) {
            throw new LastSigner();
        }
        requireMajority(countersign.getCall().getMode(), countersign.getCall().getNeeded(), left);
    }
}
