package org.qianfa.publication.application;

import java.util.Set;
import org.qianfa.publication.VerifyWithdrawal;
import org.qianfa.publication.application.PublicPageReader.PageGone;
import org.qianfa.publication.domain.Withdrawal;
import org.qianfa.publication.persistence.StoredWithdrawals;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;

/** Not in a transaction of its own while the page is asked for. */
@Service
class VerifyWithdrawalService implements VerifyWithdrawal {

    /** Gone: not only not found, and not the page of an error. */
    /** Where the public reads elsewhere, a page that was taken away is simply not found. */
    private static final Set<String> GONE = Set.of("HTTP 410", "HTTP 404");

    private final StoredWithdrawals withdrawals;
    private final PublicPageReader reader;
    private final WithdrawalRecords records;

    VerifyWithdrawalService(StoredWithdrawals withdrawals, PublicPageReader reader, WithdrawalRecords records) {
        this.withdrawals = withdrawals;
        this.reader = reader;
        this.records = records;
    }

    @Override
    public void verifyWithdrawal(long withdrawalId) {
        Withdrawal withdrawal = withdrawals.findById(withdrawalId).orElseThrow(() -> new NotFound("withdrawal", withdrawalId));
        String answer = answer(withdrawal.getEdition().getId());
        if (!GONE.contains(answer)) {
            throw new IllegalStateException("the page of the withdrawn edition " + withdrawal.getEdition().getId() + " answers " + answer);
        }
        records.verified(withdrawal);
    }

    private String answer(long editionId) {
        try {
            reader.read(editionId);
            return "HTTP 200";
        } catch (PageGone gone) {
            return gone.answer();
        }
    }
}
