package org.qianfa.audit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.audit.domain.Entry;
import org.qianfa.audit.domain.Head;
import org.qianfa.audit.domain.Link;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored chain. Plain SQL: what is digested must be exactly what is written, and entities may be flushed at any time. */
@Repository
public class Links {

    private static final String COLUMNS = """
        id, at, actor_id, actor_name, username, action, subject_type, subject_id, unit_id, reason, details,
        previous_digest, digest""";

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Head head() {
        return jdbc.sql("select entry_id, digest from audit_head").query(Head.class).single();
    }

    /** The end of the chain; nobody else can extend it until this transaction ends. */
    public Head lockedHead() {
        return jdbc.sql("select entry_id, digest from audit_head for update").query(Head.class).single();
    }

    public void move(Head head) {
        jdbc.sql("update audit_head set entry_id = ?, digest = ?").params(head.entryId(), head.digest()).update();
    }

    public void append(Link link) {
        Entry e = link.entry();
        jdbc.sql("insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .param(link.id()).param(e.at().atOffset(ZoneOffset.UTC)).param(e.actorId()).param(e.actorName())
            .param(e.username()).param(e.action()).param(e.subjectType()).param(e.subjectId()).param(e.unitId())
            .param(e.reason()).param(e.details()).param(link.previousDigest()).param(link.digest()).update();
    }

    /** Entries numbered from {@code first} to {@code last}, in order, at most {@code size}. */
    public List<Link> between(long first, long last, int size) {
        return jdbc.sql("select " + COLUMNS + " from audit_entry where id between ? and ? order by id limit ?")
            .params(first, last, size).query(Links::read).list();
    }

    /** Number of some entry outside these bounds. */
    public Optional<Long> outside(long first, long last) {
        return jdbc.sql("select id from audit_entry where id < ? or id > ? order by id limit 1")
            .params(first, last).query(Long.class).optional();
    }

    /** Entries that fit, newest first. */
    public List<Link> search(Search search) {
        return jdbc.sql("select " + COLUMNS + " from audit_entry where " + search.condition() + " order by id desc limit :size")
            .params(search.parameters()).query(Links::read).list();
    }

    /** Everything about one object, oldest first. */
    public List<Link> about(String subjectType, long subjectId) {
        return jdbc.sql("select " + COLUMNS + " from audit_entry where subject_type = ? and subject_id = ? order by id")
            .params(subjectType, subjectId).query(Links::read).list();
    }

    /** Every action there is an entry of; each found by one step in the index, however long the chain. */
    public List<String> actions() {
        List<String> actions = new ArrayList<>();
        Optional<String> next = nextAction("");
        while (next.isPresent()) {
            actions.add(next.get());
            next = nextAction(next.get());
        }
        return actions;
    }

    private Optional<String> nextAction(String after) {
        return jdbc.sql("select action from audit_entry where action > ? order by action limit 1").param(after)
            .query(String.class).optional();
    }

    private static Link read(ResultSet row, int number) throws SQLException {
        Entry entry = new Entry(row.getObject("at", OffsetDateTime.class).toInstant(), row.getObject("actor_id", Long.class),
            row.getString("actor_name"), row.getString("username"), row.getString("action"), row.getString("subject_type"),
            row.getLong("subject_id"), row.getObject("unit_id", Long.class), row.getString("reason"), row.getString("details"));
        return new Link(row.getLong("id"), entry, row.getString("previous_digest"), row.getString("digest"));
    }
}
