package org.qianfa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.audit.VerifyChain.Verification;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Journal.Subject;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What the journal promises on every database. */
@ApplicationModuleTest
@TestPropertySource(properties = "camunda.bpm.enabled=false")
@Import(AuditTestClock.class)
abstract class ChainContract {

    static final Actor AUDITOR = person(1, "auditor", "审计员", Role.AUDITOR);
    static final Actor COORDINATOR = person(2, "coordinator", "统稿人", Role.COORDINATOR);
    static final String START = "0".repeat(64);

    @Autowired
    Journal journal;
    @Autowired
    VerifyChain verifyChain;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    TransactionTemplate transaction;

    static Actor person(long id, String username, String name, Role role) {
        return new Actor(id, username, name, 7, null, Set.of(new Grant(role, 7, null)));
    }

    @BeforeEach
    void empty() {
        tamper("delete from audit_entry");
        tamper("update audit_head set entry_id = 0, digest = '" + START + "'");
    }

    /** Changes the table behind the journal's back. */
    abstract void tamper(String sql);

    void write(int entries) {
        for (int i = 1; i <= entries; i++) {
            write("entry " + i);
        }
    }

    void write(String details) {
        transaction.executeWithoutResult(tx ->
            journal.record(COORDINATOR, "SubmitSection", new Subject("section", 5, 7L), "理由", details));
    }

    List<Long> ids() {
        return jdbc.sql("select id from audit_entry order by id").query(Long.class).list();
    }

    @Test
    void entries_of_two_writers_stand_in_one_chain_without_gaps() throws Exception {
        Callable<Void> writer = () -> {
            write(200);
            return null;
        };
        var threads = Executors.newFixedThreadPool(2);
        for (Future<Void> done : threads.invokeAll(List.of(writer, writer))) {
            done.get();
        }
        threads.shutdown();

        Verification result = verifyChain.verifyChain(AUDITOR);

        assertThat(result.intact()).isTrue();
        assertThat(result.entries()).isEqualTo(400);
        assertThat(ids()).as("the verification is journalled too")
            .containsExactlyElementsOf(LongStream.rangeClosed(1, 401).boxed().toList());
    }

    @Test
    void several_entries_of_one_transaction_keep_their_order() {
        transaction.executeWithoutResult(tx -> {
            journal.record(COORDINATOR, "First", new Subject("section", 5, 7L), null, "");
            journal.record(null, "Second", new Subject("report", 6, null), null, "甲\r\n乙");
        });

        assertThat(jdbc.sql("select action from audit_entry order by id").query(String.class).list())
            .containsExactly("First", "Second");
        assertThat(verifyChain.verifyChain(AUDITOR).intact()).as("absent and empty texts read back as written").isTrue();
    }

    @Test
    void a_transaction_that_rolls_back_leaves_no_entry() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(tx -> {
            journal.record(COORDINATOR, "SubmitSection", new Subject("section", 5, 7L), null, null);
            throw new IllegalArgumentException("undo");
        })).isInstanceOf(IllegalArgumentException.class);

        assertThat(ids()).isEmpty();
        write(1);
        assertThat(ids()).as("its number is used by the next").containsExactly(1L);
    }

    @Test
    void nothing_is_recorded_outside_a_transaction() {
        assertThatIllegalStateException()
            .isThrownBy(() -> journal.record(COORDINATOR, "SubmitSection", new Subject("section", 5, 7L), null, null));
        assertThat(ids()).isEmpty();
    }

    @Test
    void only_an_auditor_verifies() {
        write(2);

        assertThatThrownBy(() -> verifyChain.verifyChain(COORDINATOR)).isInstanceOf(NotPermitted.class);
        assertThat(ids()).hasSize(2);
    }
}
