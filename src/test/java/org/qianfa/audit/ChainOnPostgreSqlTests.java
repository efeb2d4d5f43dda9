package org.qianfa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.testing.OnPostgres;
import org.springframework.dao.DataAccessException;

@OnPostgres
class ChainOnPostgreSqlTests extends ChainContract {

    @Override
    void tamper(String sql) {
        jdbc.sql("alter table audit_entry disable trigger user").update();
        jdbc.sql(sql).update();
        jdbc.sql("alter table audit_entry enable trigger user").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set reason = null", "delete from audit_entry", "truncate audit_entry"})
    void the_database_itself_refuses_to_change_an_entry(String change) {
        write(2);

        assertThatThrownBy(() -> jdbc.sql(change).update()).isInstanceOf(DataAccessException.class)
            .hasMessageContaining("append-only");
        assertThat(ids()).hasSize(2);
    }
}
