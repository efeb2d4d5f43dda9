package org.qianfa.people.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qianfa.people.FindPeople.Wanted;
import org.qianfa.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People by name among those somebody may choose from, a page at a time by name and number. */
@Repository
public class PeopleSearch {

    private static final String AMONG = "select u.id, u.display_name, u.username from people_user u where u.enabled and u.id in (:among)";

    private final JdbcClient jdbc;

    PeopleSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Row> page(Collection<Long> personIds, Wanted wanted, int size) {
        Map<String, Object> values = new HashMap<>(Map.of("among", personIds, "size", size));
        StringBuilder sql = new StringBuilder(AMONG);
        if (!wanted.words().isEmpty()) {
            sql.append(" and (lower(u.display_name) like :words escape '!' or lower(u.username) like :words escape '!')");
            values.put("words", "%" + wanted.words().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        if (wanted.after() != null) {
            sql.append(" and exists (select 1 from people_user a where a.id = :after and (u.display_name > a.display_name "
                    + "or u.display_name = a.display_name and u.id > a.id))");
            values.put("after", wanted.after());
        }
        return rows(sql.append(" order by u.display_name, u.id fetch first :size rows only").toString(), values);
    }

    /** Those chosen already, if they may be. */
    public List<Row> kept(Collection<Long> personIds, Collection<Long> kept) {
        return kept.isEmpty() ? List.of()
                : rows(AMONG + " and u.id in (:kept) order by u.display_name, u.id", Map.of("among", personIds, "kept", kept));
    }

    /** In the business, by person. */
    public Map<Long, List<Role>> roles(Collection<Long> personIds) {
        Map<Long, List<Role>> roles = new HashMap<>();
        if (personIds.isEmpty()) {
            return roles;
        }
        jdbc.sql("select distinct g.user_id, g.role from people_grant g where g.user_id in (:people) "
                + "and g.role not in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR') order by g.role").param("people", personIds).query(rs -> {
                    roles.computeIfAbsent(rs.getLong("user_id"), id -> new ArrayList<>()).add(Role.valueOf(rs.getString("role")));
                });
        return roles;
    }

    private List<Row> rows(String sql, Map<String, Object> values) {
        return jdbc.sql(sql).params(values).query((rs, n) -> new Row(rs.getLong("id"), rs.getString("display_name"), rs.getString("username"))).list();
    }

    public record Row(long id, String displayName, String username) {
    }
}
