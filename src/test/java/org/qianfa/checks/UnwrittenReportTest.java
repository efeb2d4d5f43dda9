package org.qianfa.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;

import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.SubmitSection;
import org.qianfa.proofreading.finding.Category;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@ChecksTest
class UnwrittenReportTest {

    /** There is no （二）. */
    private static final String SKIPPING = "\n（一）加强培训\n全年组织培训四次。\n（三）改进作风\n走访企业八家。";

    @Autowired ChecksStory story;
    @Autowired SubmitSection submitSection;
    @Autowired ReportFindings reportFindings;

    @Test
    void gaps_in_the_outline_are_told_once_every_section_is_written() throws Refusal {
        ReportView report = story.beingDrafted();
        SectionView last = report.sections().get(4);
        submitSection.submitSection(DRAFTER, last.id(), last.heading() + SKIPPING, last.revisionNumber());
        assertThat(outlineFindings(report.id())).isZero();

        for (SectionView section : report.sections().subList(0, 4)) {
            String text = section.heading() == null ? "有关情况如下：" : section.heading() + "\n各项工作已完成。";
            submitSection.submitSection(DRAFTER, section.id(), text, section.revisionNumber());
        }
        assertThat(outlineFindings(report.id())).isPositive();
    }

    private long outlineFindings(long reportId) throws Refusal {
        return reportFindings.ofReport(COORDINATOR, reportId).standing().stream()
                .filter(entry -> entry.finding().finding().rule().category() == Category.OUTLINE).count();
    }
}
