package org.qianfa.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.testing.SignoffHouse.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.integrity.SignatureCheck;
import org.qianfa.publication.Corrections;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.ReleaseSheets;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.Disclosure;
import org.qianfa.signoff.KeepIssuingRules;
import org.qianfa.signoff.SealedContents;
import org.qianfa.signoff.Seals;
import org.qianfa.signoff.Seals.Seal;
import org.qianfa.signoff.SignoffSheets;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffHouse;
import org.qianfa.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** A database with a year's work in it, of before texts could be masked, pages watched or editions withdrawn, is taken on. */
class EarlierDatabaseTest {

    private static final Actor OFFICE = person(83, Role.OFFICE);

    private final OneReport report = new OneReport();
    private final String title = report.report(OneReport.ID).title();
    private final String text = report.report(OneReport.ID).text();

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void seals_and_decisions_of_then_are_read_and_hold(TestDatabase kind) {
        in(kind, house -> {
            Seal seal = house.getBean(Seals.class).seal(OneReport.ID).orElseThrow();
            assertThat(seal.text()).isEqualTo(seal.publicText()).isEqualTo(text);
            assertThat(Sm3.hex(seal.manifest())).isEqualTo(seal.digest());
            assertThat(SignatureCheck.flaw(seal.manifest(), seal.signature(), EarlierDatabase.SIGNED)).isNull();
            assertThat(house.getBean(Seals.class).flaws(OneReport.ID)).isEmpty();
            assertThat(house.getBean(Seals.class).disclosed(OneReport.ID)).isTrue();
            assertThat(house.getBean(SealedContents.class).plainOfReport(OneReport.ID)).singleElement().satisfies(old -> {
                assertThat(old.text()).isEqualTo(text + "（旧）");
                assertThat(old.digest()).isEqualTo(seal.previousDigest());
            });
            SignoffSheets.Sheet sheet = house.getBean(SignoffSheets.class).forReader(OFFICE, OneReport.ID);
            assertThat(sheet.verdicts()).hasSize(4).anySatisfy(v -> assertThat(v.disclosure()).isEqualTo(Disclosure.OPEN));
            assertThat(sheet.minutes()).singleElement().satisfies(m -> assertThat(m.attendees()).containsExactly("赵一", "人员90"));
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void editions_of_then_are_public_with_their_seal_and_reviewers(TestDatabase kind) {
        in(kind, house -> {
            EditionView edition = house.getBean(PublishedEditions.class).edition(1);
            assertThat(edition.text()).isEqualTo(text);
            assertThat(edition.textDigest()).isEqualTo(Sm3.hex(text));
            assertThat(SignatureCheck.flaw(edition.sealManifest(), edition.sealSignature(), EarlierDatabase.SIGNED)).isNull();
            assertThat(house.getBean(PublishedEditions.class).editions(new PublishedEditions.Query("采纳48条", 2025, OneReport.UNIT, 0, 5)).items()).hasSize(1);
            assertThat(house.getBean(ReleaseSheets.class).ofReport(OFFICE, OneReport.ID).orElseThrow().reviews()).hasSize(3).allMatch(ReleaseSheets.ReviewView::passes);
            assertThat(house.getBean(Corrections.class).corrections(OFFICE, new Corrections.Query(true, 0, 5)).items()).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void numbers_go_on_where_they_were(TestDatabase kind) {
        in(kind, house -> {
            KeepIssuingRules.Preview next = house.getBean(KeepIssuingRules.class).issuingRules(OFFICE, OneReport.UNIT).preview();
            assertThat(next.documentNumber()).isEqualTo("云街〔2026〕7号");
            assertThat(next.indexNumber()).isEqualTo("11000000MB0000000X/2026-00005");
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void reviews_of_then_are_read_by_the_product_of_now(TestDatabase kind) {
        LocalContainerEntityManagerFactoryBean review = new LocalContainerEntityManagerFactoryBean();
        review.setDataSource(takenOn(kind));
        review.setPackagesToScan("org.qianfa.review.domain");
        review.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        Properties settings = new Properties();
        settings.put("hibernate.hbm2ddl.auto", "validate");
        settings.put("hibernate.jdbc.time_zone", "UTC");
        settings.put("hibernate.physical_naming_strategy", "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
        review.setJpaProperties(settings);
        review.afterPropertiesSet();
        try (EntityManagerFactory factory = review.getObject(); EntityManager entities = factory.createEntityManager()) {
            Opinion opinion = entities.find(Opinion.class, 8L);
            assertThat(opinion.isSent() && opinion.isSettled() && opinion.isClosed()).isTrue();
            assertThat(opinion.getMatterId()).isEqualTo(40);
            Matter matter = entities.find(Matter.class, 40L);
            assertThat(matter.submission().title()).isEqualTo(title);
            assertThat(matter.conclusions()).hasSize(1);
            assertThat(matter.advisers()).containsExactly(31L);
            assertThat(matter.view(false, null)).satisfies(view -> {
                assertThat(view.supplement()).isEqualTo("已补一份");
                assertThat(view.materials()).hasSize(1);
            });
        } finally {
            review.destroy();
        }
    }

    private DataSource takenOn(TestDatabase kind) {
        DataSource database = kind.asOf(EarlierDatabase.VERSION);
        new EarlierDatabase(database, title, text).fill();
        kind.takeOn(database);
        return database;
    }

    private void in(TestDatabase kind, Consumer<AnnotationConfigApplicationContext> look) {
        try (AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext()) {
            DataSource database = takenOn(kind);
            house.registerBean(DataSource.class, () -> database);
            house.register(SignoffHouse.class);
            house.refresh();
            look.accept(house);
        }
    }
}
