package org.qianfa.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.shared.Actor;

/** Reads what was withdrawn and what is to be; for everybody who may read the report. */
public interface EditionWithdrawals {

    /** @throws org.qianfa.shared.NotFound if the person may not know of the report */
    Overview ofReport(Actor reader, long reportId);

    /** @throws org.qianfa.shared.NotFound if there is none, or the person may not know of the report */
    WithdrawalView withdrawal(Actor reader, long withdrawalId);

    /** The last day for the decision. For the process. */
    LocalDate dueOn(long withdrawalId);

    /**
     * @param standing    the editions open to the public, the newest first
     * @param withdrawals the newest first
     */
    record Overview(long reportId, long unitId, String title, List<Standing> standing, List<WithdrawalView> withdrawals) {
    }

    record Standing(long editionId, String indexNumber, Instant publishedAt) {
    }

    /** @param decidedByName {@code null} until it is decided */
    record WithdrawalView(long id, WithdrawalState state, long reportId, long unitId, long editionId, String title, String indexNumber,
                          Instant publishedAt, String reason, long proposedBy, String proposedByName, Instant proposedAt, LocalDate dueOn,
                          boolean correct, String decision, String decidedByName, Instant decidedAt) {
    }
}
