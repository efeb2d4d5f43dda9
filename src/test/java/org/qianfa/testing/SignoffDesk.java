package org.qianfa.testing;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.qianfa.publication.ArchiveReport;
import org.qianfa.publication.PreparePublicText;
import org.qianfa.publication.PublishEdition;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.ReleaseCheck;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.ExamineForSecrecy;
import org.qianfa.signoff.ExamineForSecrecy.Examined;
import org.qianfa.signoff.ExamineForSecrecy.Finding;
import org.qianfa.signoff.ExamineForSecrecy.Result;
import org.qianfa.signoff.MaskPassage;
import org.qianfa.signoff.MaskPassage.Passage;
import org.qianfa.signoff.RecordDiscussion;
import org.qianfa.signoff.RecordDiscussion.Minutes;
import org.qianfa.signoff.RecordDiscussion.Opinion;
import org.qianfa.signoff.RecordDiscussion.Stance;
import org.qianfa.signoff.RegisterReport;
import org.qianfa.signoff.ReviewAsDeputyLeader;
import org.qianfa.signoff.ReviewSecrecy;
import org.qianfa.signoff.ReviewSecrecy.Decision;
import org.qianfa.signoff.Seals;
import org.qianfa.signoff.SecrecySheet;
import org.qianfa.signoff.SignReport;
import org.qianfa.signoff.SignReport.Signature;
import org.qianfa.signoff.SignoffFakes;
import org.qianfa.signoff.SignoffSheets;
import org.qianfa.signoff.SubmitUpward;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** One report on its way through sign-off, on a real database; empty again for every test. */
public final class SignoffDesk {

    private static final Map<TestDatabase, AnnotationConfigApplicationContext> HOUSES = new EnumMap<>(TestDatabase.class);
    private static final List<String> TABLES = List.of("publication_correction", "publication_withdrawal", "publication_incident", "publication_page", "publication_file_content", "publication_file",
            "publication_edition", "publication_review", "publication_release",
            "signoff_opinion", "signoff_recusal", "signoff_discussion", "signoff_verdict", "signoff_seal", "signoff_registration", "signoff_delivery",
            "signoff_issuing", "signoff_counter", "signoff_mask", "signoff_secrecy_item", "signoff_setting");

    private static final Actor SECRECY = SignoffHouse.person(82, Role.SECRECY_REVIEWER);

    private final ApplicationContext house;

    private SignoffDesk(ApplicationContext house) {
        this.house = house;
    }

    public static synchronized SignoffDesk on(TestDatabase database) {
        SignoffDesk desk = new SignoffDesk(HOUSES.computeIfAbsent(database, SignoffDesk::open));
        desk.clear();
        return desk;
    }

    /** In a house that is already there. */
    public static SignoffDesk in(ApplicationContext house) {
        SignoffDesk desk = new SignoffDesk(house);
        desk.clear();
        return desk;
    }

    private static AnnotationConfigApplicationContext open(TestDatabase database) {
        AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
        house.registerBean(DataSource.class, database::shared);
        house.register(SignoffHouse.class);
        house.refresh();
        return house;
    }

    private void clear() {
        TABLES.forEach(table -> bean(JdbcTemplate.class).update("delete from " + table));
        report().reset();
        heard().clear();
        bean(SignoffFakes.Ledger.class).opinions = List.of();
        bean(SignoffFakes.Figures.class).all = List.of();
        bean(SignoffFakes.Proofs.class).errors = 0;
        bean(SignoffFakes.Years.class).publicBy = SignoffFakes.Years.STATUTORY;
        bean(SignoffFakes.Proofs.class).found = List.of();
        bean(SignoffFakes.DiscussionTable.class).needed = true;
    }

    /** Takes the report as far as the signer's desk. */
    public void readyToSign() throws Refusal {
        reviewAsDeputyLeader().reviewAsDeputyLeader(SignoffHouse.person(81, Role.DEPUTY_LEADER), OneReport.ID, "同意", null);
        open();
        discuss();
    }

    /** Every section is examined; those with masks are public but for them, all others as they stand. */
    public void examine() throws Refusal {
        bean(ExamineForSecrecy.class).examineForSecrecy(SECRECY, OneReport.ID, new Examined(secrecy().open().stream()
                .map(item -> new Finding(item.sectionId(), Result.PUBLIC, "")).toList(), null));
    }

    /** Examines what is left and opens the report to the public. */
    public void open() throws Refusal {
        examine();
        reviewSecrecy().reviewSecrecy(SECRECY, OneReport.ID, Examined.nothingNew(), Decision.open("不涉密。"));
    }

    /** Masks words of the second section. */
    public long mask(String words, String replacement) throws Refusal {
        int at = report().measures().indexOf(words);
        return bean(MaskPassage.class).maskPassage(SECRECY, OneReport.ID, new Passage(52, at, at + words.length(), replacement, "个人信息"), null);
    }

    public SecrecySheet secrecy() {
        return sheet().secrecy();
    }

    public void discuss() throws Refusal {
        recordDiscussion().recordDiscussion(SignoffHouse.person(83, Role.OFFICE), OneReport.ID, new Minutes(
                java.time.LocalDate.of(2026, 2, 9), null, List.of("赵一", "人员90"), List.of(), List.of(new Opinion("赵一", Stance.FOR, "同意")), "同意", null, null));
    }

    public void sign() throws Refusal {
        bean(SignReport.class).signReport(SignoffHouse.person(90, Role.FIRST_RESPONSIBLE), OneReport.ID,
                new Signature("同意。", Sm3.hex(text()), true, Map.of(), secrecy().digest()));
    }

    /** From the signer's desk to the archive. @return the edition */
    public long publish() throws Refusal {
        sign();
        bean(RegisterReport.class).registerReport(OneReport.ID);
        bean(SubmitUpward.class).submitUpward(OneReport.ID);
        long release = bean(PreparePublicText.class).preparePublicText(OneReport.ID);
        Role[] roles = {Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER};
        for (ReleaseStep step : ReleaseStep.values()) {
            bean(ReviewRelease.class).reviewRelease(SignoffHouse.person(71 + step.ordinal(), roles[step.ordinal()]), release, step,
                    new ReviewRelease.Decision(true, EnumSet.allOf(ReleaseCheck.class), null));
        }
        bean(PublishEdition.class).publishEdition(release);
        bean(ArchiveReport.class).archiveReport(OneReport.ID);
        return bean(PublishedEditions.class).editions(new PublishedEditions.Query(0, 0, 0, 1)).items().get(0).id();
    }

    /** All rows, facts, journal entries and what drafting was told: equal before and after a refusal. */
    public Map<String, Object> everything() {
        Map<String, Object> all = TABLES.stream()
                .collect(Collectors.toMap(t -> t, t -> bean(JdbcTemplate.class).queryForList("select " + (t.endsWith("_content") ? "file_id" : "*") + " from " + t)));
        all.put("facts", List.copyOf(heard().facts));
        all.put("journal", List.copyOf(heard().journal));
        all.put("drafting", List.copyOf(report().received));
        all.put("report", report().report(OneReport.ID));
        return all;
    }

    /** As another module would. */
    public void announce(Fact fact) {
        house.publishEvent(fact);
    }

    public <T> T bean(Class<T> type) {
        return house.getBean(type);
    }

    public ReviewAsDeputyLeader reviewAsDeputyLeader() {
        return bean(ReviewAsDeputyLeader.class);
    }

    public ReviewSecrecy reviewSecrecy() {
        return bean(ReviewSecrecy.class);
    }

    public RecordDiscussion recordDiscussion() {
        return bean(RecordDiscussion.class);
    }

    public Seals seals() {
        return bean(Seals.class);
    }

    public OneReport report() {
        return bean(OneReport.class);
    }

    public String text() {
        return report().report(OneReport.ID).text();
    }

    public SignoffFakes.Heard heard() {
        return bean(SignoffFakes.Heard.class);
    }

    public SignoffSheets.Sheet sheet() {
        return bean(SignoffSheets.class).forReader(SignoffHouse.person(83, Role.OFFICE), OneReport.ID);
    }
}
