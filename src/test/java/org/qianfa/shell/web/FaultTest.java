package org.qianfa.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

class FaultTest {

    @Test
    void who_took_a_number_that_another_wrote_first_is_told_of_the_change_and_not_of_a_defect() {
        assertThat(violation("23505")).isEqualTo(new Fault(HttpStatus.CONFLICT, "changedMeanwhile", HttpHeaders.EMPTY, null));
    }

    @Test
    void any_other_rule_of_the_database_that_is_broken_is_a_defect() {
        assertThat(violation("23502").status()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(Fault.of(new DataIntegrityViolationException("too long")).status()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static Fault violation(String state) {
        return Fault.of(new DataIntegrityViolationException("refused", new RuntimeException(new SQLException("refused", state))));
    }
}
