package org.qianfa.checks;

import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.STREET;

import java.util.List;
import java.util.Set;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.ReviewSection;
import org.qianfa.drafting.SubmitSection;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.boot.test.context.TestComponent;

/** Brings reports with an error in their second section to where a test wants them. */
@TestComponent
public class ChecksStory {

    public static final String RULE = "wording.misspelling";
    public static final String WRONG = "布署";
    public static final String SENTENCE = "全年布署重点任务十二项。";
    public static final Actor OFFICE_CHECKER = actor(120, Role.OFFICE);
    public static final Actor FIRST_REVIEWER = actor(121, Role.FIRST_REVIEWER);
    public static final Actor SYSTEM = actor(122, Role.SYSTEM_ADMIN);

    private final ReportStory reports;
    private final Reports allReports;
    private final SubmitSection submitSection;
    private final ReviewSection reviewSection;

    public ChecksStory(ReportStory reports, Reports allReports, SubmitSection submitSection, ReviewSection reviewSection) {
        this.reports = reports;
        this.allReports = allReports;
        this.submitSection = submitSection;
        this.reviewSection = reviewSection;
    }

    private static Actor actor(long id, Role role) {
        return new Actor(id, "u" + id, "人员" + id, STREET, null, Set.of(new Grant(role, STREET, null)));
    }

    public ReportView beingDrafted() throws Refusal {
        return reports.beingDrafted();
    }

    /** Every section approved; the second one says the sentence. */
    public ReportView beingConsolidated(String sentence) throws Refusal {
        ReportView report = reports.beingDrafted();
        for (SectionView section : report.sections()) {
            submitSection.submitSection(DRAFTER, section.id(), text(section, sentence), section.revisionNumber());
            reviewSection.reviewSection(HEAD, section.id(), true, null);
        }
        return allReports.report(report.id());
    }

    public ReportView beingConsolidated() throws Refusal {
        return beingConsolidated(SENTENCE);
    }

    private static String text(SectionView section, String sentence) {
        return switch (section.ordinal()) {
            case 0 -> "2031年，云溪街道推进法治政府建设，有关情况如下：";
            case 1 -> section.heading() + "\n" + sentence;
            case 2 -> section.heading();
            case 3 -> section.heading() + "\n执法人员业务培训不足。";
            default -> section.heading() + "\n开展案卷评查四次。";
        };
    }

    /** Points at the wrong word in the newest text of the section. */
    public static DismissFinding.Command inReport(SectionView section, String reason) {
        int at = section.text().indexOf(WRONG);
        return new DismissFinding.Command(section.id(), RULE, at, at + WRONG.length(), WRONG, null, reason);
    }

    /** Points at the wrong word in a text as it is typed. */
    public static DismissFinding.Command typed(long sectionId, String text, String reason) {
        int at = text.indexOf(WRONG);
        return new DismissFinding.Command(sectionId, RULE, at, at + WRONG.length(), WRONG, text, reason);
    }

    static List<String> rules(List<FindingView> findings) {
        return findings.stream().map(f -> f.finding().rule().id()).toList();
    }

}
