package org.qianfa.archive.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.publication.EditionWithdrawals;
import org.qianfa.publication.EditionWithdrawals.WithdrawalView;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.WithdrawalState;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** Every edition of a report, the oldest first, and what became of it. */
@Component
class EditionShelf {

    private final PublishedEditions editions;
    private final EditionWithdrawals withdrawals;

    EditionShelf(PublishedEditions editions, EditionWithdrawals withdrawals) {
        this.editions = editions;
        this.withdrawals = withdrawals;
    }

    List<Shelved> of(Actor by, long reportId) {
        Map<Long, WithdrawalView> withdrawn = withdrawals.ofReport(by, reportId).withdrawals().stream()
                .filter(w -> w.state() == WithdrawalState.WITHDRAWN).collect(Collectors.toMap(WithdrawalView::editionId, Function.identity()));
        List<Shelved> all = new ArrayList<>();
        for (EditionView edition : editions.everPublished(reportId)) {
            all.add(new Shelved(all.size() + 1, edition, withdrawn.get(edition.id())));
        }
        return all;
    }

    /**
     * @param number     from 1
     * @param withdrawal {@code null} while it is public
     */
    record Shelved(int number, EditionView edition, WithdrawalView withdrawal) {

        boolean withdrawn() {
            return withdrawal != null;
        }
    }
}
