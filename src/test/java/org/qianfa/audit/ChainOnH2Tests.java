package org.qianfa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.audit.VerifyChain.Damage;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:chain;DB_CLOSE_DELAY=-1")
class ChainOnH2Tests extends ChainContract {

    @Override
    void tamper(String sql) {
        jdbc.sql(sql).update();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', value = {
        "update audit_entry set details = 'entry 8' where id = 3",
        "update audit_entry set reason = null where id = 3",
        "update audit_entry set at = dateadd(microsecond, 1, at) where id = 3",
        "update audit_entry set actor_id = 9 where id = 3",
        "update audit_entry set actor_name = '别人' where id = 3",
        "update audit_entry set username = 'other' where id = 3",
        "update audit_entry set action = 'SignReport' where id = 3",
        "update audit_entry set subject_type = 'report' where id = 3",
        "update audit_entry set subject_id = 6 where id = 3",
        "update audit_entry set unit_id = null where id = 3",
        "update audit_entry set previous_digest = digest where id = 3",
        "update audit_entry set digest = previous_digest where id = 3",
    })
    void a_changed_field_is_found(String change) {
        write(5);
        tamper(change);

        assertThat(verifyChain.verifyChain(AUDITOR).damage()).isEqualTo(new Damage(Damage.Kind.CHANGED, 3));
    }

    @Test
    void text_moved_from_one_field_to_the_next_is_found() {
        write(5);
        tamper("update audit_entry set reason = null, details = reason || details where id = 3");

        assertThat(verifyChain.verifyChain(AUDITOR).damage()).isEqualTo(new Damage(Damage.Kind.CHANGED, 3));
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "5"})
    void a_removed_entry_is_found_wherever_it_stood(long id) {
        write(5);
        tamper("delete from audit_entry where id = " + id);

        assertThat(verifyChain.verifyChain(AUDITOR).damage()).isEqualTo(new Damage(Damage.Kind.MISSING, id));
    }

    @Test
    void a_removed_entry_is_found_when_those_after_it_are_renumbered() {
        write(5);
        tamper("delete from audit_entry where id = 3");
        tamper("update audit_entry set id = 3 where id = 4");
        tamper("update audit_entry set id = 4 where id = 5");

        assertThat(verifyChain.verifyChain(AUDITOR).damage()).isEqualTo(new Damage(Damage.Kind.CHANGED, 3));
    }

    @ParameterizedTest
    @CsvSource({"0", "6", "900"})
    void an_entry_put_in_outside_the_numbers_is_found(long id) {
        write(5);
        insertCopyOf(5, id);

        assertThat(verifyChain.verifyChain(AUDITOR).damage()).isEqualTo(new Damage(Damage.Kind.INSERTED, id));
    }

    @Test
    void an_entry_put_between_two_others_is_found() {
        write(5);
        tamper("update audit_entry set id = 6 where id = 5");
        tamper("update audit_entry set id = 5 where id = 4");
        insertCopyOf(3, 4);
        tamper("update audit_head set entry_id = 6");

        assertThat(verifyChain.verifyChain(AUDITOR).damage()).isEqualTo(new Damage(Damage.Kind.CHANGED, 4));
    }

    @Test
    void a_head_that_does_not_fit_the_last_entry_is_found() {
        write(5);
        tamper("update audit_head set digest = '" + START + "'");

        assertThat(verifyChain.verifyChain(AUDITOR).damage()).isEqualTo(new Damage(Damage.Kind.CHANGED, 5));
    }

    private void insertCopyOf(long original, long id) {
        tamper("""
            insert into audit_entry
            select %d, at, actor_id, actor_name, username, action, subject_type, subject_id, unit_id, reason, details,
                   previous_digest, digest
            from audit_entry where id = %d""".formatted(id, original));
    }
}
