package org.qianfa.signoff.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.integrity.Authority;
import org.qianfa.integrity.SealSignature;
import org.qianfa.integrity.TimeStamp;
import org.qianfa.signoff.SealFlaw;
import org.qianfa.signoff.persistence.SealedReports;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stamps of an authority with a server of its own, on seals of both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SealStampingTest {

    private static final Instant STAMPED = Instant.parse("2026-02-10T02:00:30Z");

    private final SignoffDesk desk;
    private Authority authority;
    private SealStamping stamping;

    SealStampingTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
    }

    @BeforeEach
    void open() throws Exception {
        authority = new Authority(STAMPED);
        stamping = new SealStamping(desk.bean(SealedReports.class), new HttpTimeStampAuthority(authority.url()));
        desk.readyToSign();
        desk.sign();
    }

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void a_seal_is_stamped_once_and_stays_sound() {
        assertThat(signature().stamped()).isEmpty();
        stamping.stampAll();
        stamping.stampAll();

        assertThat(signature().stamped()).contains(new TimeStamp(STAMPED, Authority.NAME));
        assertThat(authority.asked()).isOne();
        assertThat(desk.seals().flaws(OneReport.ID)).isEmpty();
    }

    @Test
    void an_authority_that_does_not_answer_is_asked_again() {
        authority.willing(false);
        stamping.stampAll();
        assertThat(signature().stamped()).isEmpty();
        assertThat(desk.seals().flaws(OneReport.ID)).isEmpty();

        authority.willing(true);
        stamping.stampAll();
        assertThat(signature().stamped()).isPresent();
    }

    @Test
    void nobody_is_asked_where_no_authority_is_configured() {
        new SealStamping(desk.bean(SealedReports.class), new HttpTimeStampAuthority(" ")).stampAll();
        assertThat(authority.asked()).isZero();
        assertThat(signature().timeStamp()).isNull();
    }

    @Test
    void a_stamp_from_elsewhere_is_found() {
        stamping.stampAll();
        String stamp = signature().timeStamp();
        desk.bean(JdbcTemplate.class).update("update signoff_seal set time_stamp = ?", stamp.substring(0, 200) + "AAAA" + stamp.substring(204));

        assertThat(desk.seals().flaws(OneReport.ID)).extracting(SealFlaw::kind).containsExactly(SealFlaw.Kind.TIME_STAMP);
    }

    private SealSignature signature() {
        return desk.seals().seal(OneReport.ID).orElseThrow().signature();
    }
}
