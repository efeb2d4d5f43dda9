package org.qianfa.publication.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import org.qianfa.publication.EditionEntry;
import org.qianfa.publication.PublishedEditions.Query;
import org.springframework.stereotype.Repository;

/** Lists editions without their texts, the newest of every report only. Filters, searches and pages in the database. */
@Repository
public class EditionSearch {

    private static final int BEFORE = 30;
    private static final int EXCERPT = 110;

    private final EntityManager entities;

    EditionSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** Newest first; at most {@code most} entries. */
    public List<EditionEntry> find(Query query, int most) {
        List<String> words = query.wordList().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        TypedQuery<EditionEntry> search = entities.createQuery(select(words) + condition(words) + " order by e.id desc", EditionEntry.class)
                .setParameter("year", query.year()).setParameter("unitId", query.unitId())
                .setParameter("before", query.after() <= 0 ? Long.MAX_VALUE : query.after());
        for (int i = 0; i < words.size(); i++) {
            search.setParameter("like" + i, "%" + escaped(words.get(i)) + "%");
        }
        if (!words.isEmpty()) {
            search.setParameter("first", words.get(0));
        }
        return search.setMaxResults(most).getResultList();
    }

    private static String select(List<String> words) {
        String at = "locate(:first, lower(e.text))";
        String from = words.isEmpty() ? "1" : "case when %s > %d then %s - %d else 1 end".formatted(at, BEFORE, at, BEFORE);
        return """
                select new org.qianfa.publication.EditionEntry(e.id, e.reportYear, e.unitId, e.unitName, e.unitFullName, e.title,
                    e.indexNumber, e.publishedAt, substring(e.text, %s, %d))
                from Edition e""".formatted(from, EXCERPT);
    }

    private static String condition(List<String> words) {
        StringBuilder condition = new StringBuilder("""

                where (:year = 0 or e.reportYear = :year) and (:unitId = 0 or e.unitId = :unitId) and e.id < :before and e.withdrawnAt is null
                and e.id = (select max(n.id) from Edition n where n.reportId = e.reportId)""");
        for (int i = 0; i < words.size(); i++) {
            condition.append(" and (lower(e.text) like :like%d escape '!' or lower(e.title) like :like%d escape '!'".formatted(i, i))
                    .append(" or lower(e.unitName) like :like%d escape '!')".formatted(i));
        }
        return condition.toString();
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
