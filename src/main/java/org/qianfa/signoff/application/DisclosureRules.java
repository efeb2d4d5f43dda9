package org.qianfa.signoff.application;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.Disclosure;
import org.qianfa.signoff.ExamineForSecrecy.Finding;
import org.qianfa.signoff.ReviewSecrecy.Decision;
import org.qianfa.signoff.ReviewSecrecy.DisclosureBasisMissing;
import org.qianfa.signoff.ReviewSecrecy.DisclosureUndecided;
import org.qianfa.signoff.ReviewSecrecy.ItemsNotExamined;
import org.qianfa.signoff.ReviewSecrecy.NothingPublic;
import org.qianfa.signoff.ReviewSecrecy.TitleHoldsMasked;
import org.qianfa.signoff.SecrecySheet;
import org.qianfa.signoff.SecrecySheet.PublicDifference;
import org.qianfa.signoff.domain.Ruling;
import org.qianfa.signoff.domain.Ruling.Disclosed;
import org.springframework.stereotype.Component;

/** What a decision on disclosure needs, and what it comes to. */
@Component
class DisclosureRules {

    /** A single character of the title says nothing that a mask elsewhere could hide. */
    private static final int LEAST_WORDS = 2;

    private final SecrecyFile file;
    private final DiscussionNeed discussion;

    DisclosureRules(SecrecyFile file, DiscussionNeed discussion) {
        this.file = file;
        this.discussion = discussion;
    }

    /** @param found in the same breath, and not kept yet */
    Ruling decided(Actor by, ReportView report, List<Finding> found, Decision decision) throws Refusal {
        if (decision.disclosure() == null) {
            throw new DisclosureUndecided();
        }
        if (decision.disclosure() != Disclosure.OPEN && (decision.basis() == null || decision.basis().isBlank())) {
            throw new DisclosureBasisMissing();
        }
        SecrecySheet sheet = file.sheet(by, report, found);
        if (decision.disclosure() != Disclosure.WITHHELD) {
            check(sheet);
            checkTitle(report.title(), sheet);
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

    /**
     * The title is sealed, published, searched for and named in files, feeds and lists as it is. A second title for the public would
     * have to be told apart in every one of these places; refusing is safer: a mask on what the title says hides nothing.
     */
    private static void checkTitle(String title, SecrecySheet sheet) throws TitleHoldsMasked {
        for (PublicDifference difference : sheet.differences()) {
            String words = difference.original().strip();
            if (difference.maskId() != null && words.length() >= LEAST_WORDS && title.contains(words)) {
                throw new TitleHoldsMasked(words);
            }
        }
    }
}
