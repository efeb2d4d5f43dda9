package org.qianfa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.audit.ReadJournal.Filter;
import org.qianfa.audit.ReadJournal.Page;
import org.qianfa.audit.domain.Entry;
import org.qianfa.audit.domain.Link;
import org.qianfa.audit.persistence.Links;
import org.qianfa.shared.ActedFor;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ApplicationModuleTest
@TestPropertySource(properties = {"camunda.bpm.enabled=false", "spring.datasource.url=jdbc:h2:mem:journal;DB_CLOSE_DELAY=-1"})
@Import(AuditTestClock.class)
class ReadJournalTests {

    private static final Filter ALL = new Filter(null, " ", null, null, null, null);

    @Autowired
    ReadJournal readJournal;
    @Autowired
    Links links;
    @Autowired
    JdbcClient jdbc;
    @MockitoBean
    ActedFor actedFor;

    @BeforeEach
    void sevenEntries() {
        jdbc.sql("delete from audit_entry").update();
        jdbc.sql("update audit_head set entry_id = 0").update();
        for (int day = 1; day <= 7; day++) {
            // Late on that day in Shanghai, still the same day in UTC; the last one is 1 March in Shanghai only.
            Instant at = Instant.parse("2026-02-" + (21 + day) + "T1" + (day == 7 ? 7 : 2) + ":00:00Z");
            Link link = Link.after(links.head(), new Entry(at, 2L, day % 2 == 0 ? "李四" : "张三", "user" + day % 2,
                day < 4 ? "SubmitSection" : "SignReport", day < 4 ? "section" : "report", day, 7L, null, null));
            links.append(link);
            links.move(link.head());
        }
    }

    private List<Long> found(Filter filter) {
        return readJournal.readJournal(ChainContract.AUDITOR, filter, null, 50).lines().stream().map(ReadJournal.Line::id).toList();
    }

    @Test
    void pages_run_from_the_newest_to_the_oldest_without_gap_or_repetition() {
        List<Long> seen = new ArrayList<>();
        Long before = null;
        do {
            Page page = readJournal.readJournal(ChainContract.AUDITOR, ALL, before, 3);
            page.lines().forEach(line -> seen.add(line.id()));
            before = page.next();
        } while (before != null);

        assertThat(seen).containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void what_was_done_in_anothers_place_says_so_and_the_chain_is_what_it_was() {
        when(actedFor.names(any())).thenReturn(Map.of(new ActedFor.Act(2, "section", 3, Instant.parse("2026-02-24T12:00:00Z")), "王五"));
        assertThat(readJournal.readJournal(ChainContract.AUDITOR, new Filter(null, "SubmitSection", null, null, null, null), null, 50).lines())
                .extracting(ReadJournal.Line::actingFor).containsExactly("王五", null, null);
    }

    @Test
    void filters_restrict_by_person_action_subject_and_day() {
        assertThat(found(ALL)).hasSize(7);
        assertThat(found(new Filter("张三", null, null, null, null, null))).containsExactly(7L, 5L, 3L, 1L);
        assertThat(found(new Filter("user0", "SignReport", null, null, null, null))).containsExactly(6L, 4L);
        assertThat(found(new Filter(null, null, "section", 2L, null, null))).containsExactly(2L);
        assertThat(found(new Filter("' or 1=1 --", null, null, null, null, null))).isEmpty();
    }

    @Test
    void days_are_those_of_the_house_and_both_included() {
        LocalDate first = LocalDate.of(2026, 2, 26);

        assertThat(found(new Filter(null, null, null, null, first, LocalDate.of(2026, 2, 27)))).containsExactly(6L, 5L);
        assertThat(found(new Filter(null, null, null, null, LocalDate.of(2026, 3, 1), null))).containsExactly(7L);
    }

    @Test
    void nobody_but_an_auditor_reads() {
        Actor administrator = new Actor(3, "admin", "管理员", 7, null, Set.of(new Grant(Role.SYSTEM_ADMIN, 7, null)));

        assertThatThrownBy(() -> readJournal.readJournal(administrator, ALL, null, 50)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> readJournal.readJournal(ChainContract.COORDINATOR, ALL, null, 50)).isInstanceOf(NotPermitted.class);
    }
}
