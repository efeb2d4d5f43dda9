package org.qianfa.signoff.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.SignoffHouse.person;
import static org.qianfa.testing.SignoffHouse.personOf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.PublishedFiles;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.KeepIssuingRules;
import org.qianfa.signoff.KeepIssuingRules.Preview;
import org.qianfa.signoff.KeepIssuingRules.Rules;
import org.qianfa.signoff.NumberTemplateFlawed;
import org.qianfa.signoff.NumberTemplateFlawed.Template;
import org.qianfa.signoff.RegisterReport;
import org.qianfa.signoff.SetNextNumber;
import org.qianfa.signoff.SetNextNumber.NextNumberReasonMissing;
import org.qianfa.signoff.SetNextNumber.NextNumberUnusable;
import org.qianfa.signoff.SetNextNumber.NextNumberUsed;
import org.qianfa.signoff.persistence.NumberCounters;
import org.qianfa.testing.FileWords;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How units number their reports and dress their files, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class IssuingRulesTest {

    private static final Actor OFFICE = person(83, Role.OFFICE);
    private static final Rules DRESSED = new Rules("{代字}府〔{年}〕{序号}号", "{机构代码}/{年月}-{序号:4}", true, "云溪街道办事处文件", true, true, "区司法局", "");

    private final SignoffDesk desk;

    IssuingRulesTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
    }

    @Test
    void without_rules_of_its_own_a_unit_numbers_as_before_and_files_hold_the_text_alone() throws Exception {
        desk.readyToSign();
        EditionView edition = editions().edition(desk.publish());
        assertThat(edition.documentNumber()).isEqualTo("云街〔2026〕1号");
        assertThat(edition.indexNumber()).isEqualTo("11000000MB0000000X/2026-00001");
        for (FileFormat format : List.of(FileFormat.PDF, FileFormat.OFD, FileFormat.DOCX)) {
            assertThat(words(edition, format)).isEqualTo(FileWords.expected(edition.title(), edition.text()));
        }
    }

    @Test
    void the_rules_of_the_unit_number_its_report_and_stand_around_the_sealed_text_in_its_files() throws Exception {
        keep(OFFICE, DRESSED);
        assertThat(desk.heard().journal).last().isEqualTo("KeepIssuingRules");
        desk.readyToSign();
        EditionView edition = editions().edition(desk.publish());
        assertThat(edition.documentNumber()).isEqualTo("云街府〔2026〕1号");
        assertThat(edition.indexNumber()).isEqualTo("11000000MB0000000X/202602-0001");
        String sealed = FileWords.expected(edition.title(), edition.text());
        for (FileFormat format : List.of(FileFormat.PDF, FileFormat.OFD, FileFormat.DOCX)) {
            String words = words(edition, format);
            int at = words.indexOf(sealed);
            assertThat(at).as("the sealed text in " + format).isPositive();
            assertThat(words.substring(0, at)).contains("云溪街道办事处文件", "云街府〔2026〕1号", "签发人：人员90");
            assertThat(words.substring(at + sealed.length())).contains("云溪街道办事处", "2026年2月10日", "抄送：区司法局。", "2026年2月10日印发");
        }
    }

    @Test
    void the_preview_shows_the_next_numbers_and_keeps_nothing() throws Refusal {
        var before = desk.everything();
        assertThat(rules().preview(OFFICE, OneReport.UNIT, DRESSED).documentNumber()).isEqualTo("云街府〔2026〕1号");
        assertThat(rules().issuingRules(OFFICE, OneReport.UNIT).rules()).isEqualTo(Rules.standard());
        assertThat(desk.everything()).isEqualTo(before);
        keep(OFFICE, DRESSED);
        keep(OFFICE, DRESSED);
        assertThat(rules().issuingRules(OFFICE, OneReport.UNIT).rules()).isEqualTo(DRESSED);
    }

    @Test
    void the_preview_shows_what_each_counter_gives_next() throws Refusal {
        desk.readyToSign();
        desk.sign();
        desk.bean(RegisterReport.class).registerReport(OneReport.ID);
        assertThat(preview()).extracting(Preview::documentNumber, Preview::indexNumber).as("registered, not published")
                .containsExactly("云街〔2026〕2号", "11000000MB0000000X/2026-00001");
        numbersTaken(Template.INDEX, 3);
        assertThat(preview()).extracting(Preview::documentNumber, Preview::indexNumber)
                .containsExactly("云街〔2026〕2号", "11000000MB0000000X/2026-00004");
    }

    @Test
    void the_office_sets_the_next_number_with_a_reason_and_numbers_count_on_from_there() throws Exception {
        setNext(Template.DOCUMENT, 21, "年初在办公系统编到20号。");
        assertThat(desk.heard().journal).last().isEqualTo("SetNextNumber");
        setNext(Template.INDEX, 5, "前四个编号已另行使用。");
        assertThat(preview()).extracting(Preview::documentNumber, Preview::indexNumber)
                .containsExactly("云街〔2026〕21号", "11000000MB0000000X/2026-00005");
        setNext(Template.DOCUMENT, 12, "核对后确认编到11号。");
        desk.readyToSign();
        EditionView edition = editions().edition(desk.publish());
        assertThat(edition.documentNumber()).isEqualTo("云街〔2026〕12号");
        assertThat(edition.indexNumber()).isEqualTo("11000000MB0000000X/2026-00005");
        assertThat(preview().documentNumber()).isEqualTo("云街〔2026〕13号");
    }

    @Test
    void a_used_number_never_comes_again() throws Refusal {
        numbersTaken(Template.DOCUMENT, 7);
        refused(NextNumberUsed.class, () -> setNext(Template.DOCUMENT, 7, "重编"));
        refused(NextNumberUsed.class, () -> setNext(Template.DOCUMENT, 1, "重编"));
        setNext(Template.DOCUMENT, 30, "留出序号");
        refused(NextNumberUsed.class, () -> setNext(Template.DOCUMENT, 7, "重编"));
        setNext(Template.DOCUMENT, 8, "不再留出");
        assertThat(preview().documentNumber()).isEqualTo("云街〔2026〕8号");
    }

    @Test
    void without_reason_number_or_office_nothing_is_set() {
        refused(NextNumberReasonMissing.class, () -> setNext(Template.INDEX, 5, " "));
        refused(NextNumberUnusable.class, () -> setNext(Template.INDEX, 0, "x"));
        refused(NextNumberUnusable.class, () -> setNext(Template.INDEX, SetNextNumber.HIGHEST + 1, "x"));
        SetNextNumber next = desk.bean(SetNextNumber.class);
        refused(NotPermitted.class, () -> next.setNextNumber(person(60, Role.COORDINATOR), OneReport.UNIT, Template.INDEX, 5, "x"));
        refused(NotFound.class, () -> next.setNextNumber(personOf(4, 99, Role.OFFICE), OneReport.UNIT, Template.INDEX, 5, "x"));
    }

    private void setNext(Template which, int number, String reason) throws Refusal {
        desk.bean(SetNextNumber.class).setNextNumber(OFFICE, OneReport.UNIT, which, number, reason);
    }

    private Preview preview() {
        return rules().issuingRules(OFFICE, OneReport.UNIT).preview();
    }

    private void numbersTaken(Template which, int count) {
        new TransactionTemplate(desk.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> IntStream.range(0, count)
                .forEach(i -> desk.bean(NumberCounters.class).take(OneReport.UNIT, which, 2026, 0)));
    }

    @Test
    void wrong_rules_and_wrong_people_are_refused_and_nothing_is_kept() {
        refused(NumberTemplateFlawed.class, () -> keep(OFFICE, new Rules("{代字}{序号}", DRESSED.indexTemplate(), false, "", false, false, "", "")));
        refused(NumberTemplateFlawed.class, () -> keep(OFFICE, new Rules(DRESSED.documentTemplate(), "{序号}", false, "", false, false, "", "")));
        refused(KeepIssuingRules.IssuerMarkMissing.class, () -> keep(OFFICE, new Rules(DRESSED.documentTemplate(), DRESSED.indexTemplate(), true, " ",
                false, false, "", "")));
        refused(NotPermitted.class, () -> keep(person(60, Role.COORDINATOR), DRESSED));
        refused(NotFound.class, () -> keep(personOf(4, 99, Role.OFFICE), DRESSED));
        refused(NotFound.class, () -> rules().issuingRules(personOf(1, 95, Role.SYSTEM_ADMIN), OneReport.UNIT));
    }

    @Test
    void numbers_taken_at_one_moment_are_all_different_and_leave_no_gap_even_when_some_are_given_back() throws Exception {
        TransactionTemplate transaction = new TransactionTemplate(desk.bean(PlatformTransactionManager.class));
        Callable<List<Integer>> clerk = () -> {
            List<Integer> taken = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                boolean fails = i % 4 == 3;
                Integer number = transaction.execute(status -> {
                    int next = desk.bean(NumberCounters.class).take(OneReport.UNIT, Template.DOCUMENT, 2026, 40);
                    if (fails) {
                        status.setRollbackOnly();
                    }
                    return next;
                });
                if (!fails) {
                    taken.add(number);
                }
            }
            return taken;
        };
        ExecutorService clerks = Executors.newFixedThreadPool(6);
        try {
            List<Integer> all = new ArrayList<>();
            for (Future<List<Integer>> done : clerks.invokeAll(List.of(clerk, clerk, clerk, clerk, clerk, clerk))) {
                all.addAll(done.get());
            }
            assertThat(all).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(41, 40 + 6 * 9).boxed().toList());
        } finally {
            clerks.shutdown();
        }
    }

    private String words(EditionView edition, FileFormat format) throws Exception {
        return FileWords.of(format.ending(), desk.bean(PublishedFiles.class).content(edition.id(), format));
    }

    private void keep(Actor by, Rules rules) throws Refusal {
        rules().keepIssuingRules(by, OneReport.UNIT, rules);
    }

    private KeepIssuingRules rules() {
        return desk.bean(KeepIssuingRules.class);
    }

    private PublishedEditions editions() {
        return desk.bean(PublishedEditions.class);
    }

    private void refused(Class<? extends Throwable> why, ThrowingCallable action) {
        var before = desk.everything();
        assertThatThrownBy(action).isInstanceOf(why);
        assertThat(desk.everything()).isEqualTo(before);
    }
}
