package org.qianfa.signoff.application;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.Disclosure;
import org.qianfa.signoff.ReviewSecrecy.Decision;
import org.qianfa.signoff.ReviewSecrecy.DisclosureBasisMissing;
import org.qianfa.signoff.ReviewSecrecy.DisclosureUndecided;
import org.qianfa.signoff.ReviewSecrecy.ItemsNotExamined;
import org.qianfa.signoff.ReviewSecrecy.NothingPublic;
import org.qianfa.signoff.SecrecySheet;
import org.qianfa.signoff.domain.Ruling;
import org.qianfa.signoff.domain.Ruling.Disclosed;
import org.springframework.stereotype.Component;

/** What a decision on disclosure needs, and what it comes to. */
@Component
class DisclosureRules {

    private final SecrecyFile file;
    private final DiscussionNeed discussion;

    DisclosureRules(SecrecyFile file, DiscussionNeed discussion) {
        this.file = file;
        this.discussion = discussion;
    }

    Ruling decided(ReportView report, Decision decision) throws Refusal {
        if (decision.disclosure() == null) {
            throw new DisclosureUndecided();
        }
        if (decision.disclosure() != Disclosure.OPEN && (decision.basis() == null || decision.basis().isBlank())) {
            throw new DisclosureBasisMissing();
        }
        SecrecySheet sheet = file.sheet(report);
        if (decision.disclosure() != Disclosure.WITHHELD) {
            check(sheet);
        }
        return Ruling.disclosure(decision.basis(), new Disclosed(decision.disclosure(), sheet.digest(), discussion.of(report.unitId())));
    }

    private static void check(SecrecySheet sheet) throws Refusal {
        List<SecrecySheet.Item> open = sheet.open();
        if (!open.isEmpty()) {
            throw new ItemsNotExamined(open);
        }
        if (sheet.count("NOT_PUBLIC") == sheet.items().size()) {
            throw new NothingPublic();
        }
    }
}
