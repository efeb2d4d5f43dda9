package org.qianfa.proofreading.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.proofreading.finding.CsvRows;

/** The documents a text may cite, found by their titles. Never changes; safe for use by several threads. */
public final class LawRegister {

    /** All national laws made until the end of this year are in the register the product brings. */
    public static final int COMPLETE_UNTIL = 2025;

    private final Map<String, Law> byKey = new HashMap<>();
    private final Map<String, List<Law>> withoutYears = new HashMap<>();
    private final List<Law> indexed = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final TitleIndex index;
    private final int completeUntil;

    private LawRegister(List<CsvRows.Row> rows, int completeUntil) {
        this.completeUntil = completeUntil;
        rows.forEach(row -> enter(Law.of(row)));
        this.index = new TitleIndex(keys);
    }

    /** The register the product brings. */
    public static LawRegister standard() {
        return Standard.REGISTER;
    }

    /**
     * A register kept by an administrator, with the columns of {@code proofreading/laws.csv}.
     *
     * @param completeUntil the last year all national laws of which it holds
     */
    public static LawRegister of(String csv, int completeUntil) {
        return new LawRegister(CsvRows.of(csv), completeUntil);
    }

    int completeUntil() {
        return completeUntil;
    }

    /** The document that has this title in any of its spellings; for a plan without its years, the one of the year. */
    Optional<Law> find(String title, Integer year) {
        String key = TitleKey.of(title);
        Law law = byKey.get(key);
        return law != null ? Optional.of(law) : edition(key, year);
    }

    private Optional<Law> edition(String key, Integer year) {
        List<Law> editions = withoutYears.getOrDefault(key, List.of());
        return editions.stream().filter(law -> year != null && !law.overBefore(year) && !law.startsAfter(year)).findFirst()
                .or(() -> editions.stream().reduce((first, last) -> last));
    }

    /** The national law of whose title this one leaves characters out, if there is exactly one. */
    Optional<Law> lengthened(String key) {
        Law found = null;
        for (int n : index.like(key)) {
            Law law = indexed.get(n);
            if (law.kind() == LawKind.LAW && law != found && Abbreviation.isOf(key, keys.get(n))) {
                if (found != null) {
                    return Optional.empty();
                }
                found = law;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The title closest to one that is not in the register, if it is close enough to be a slip. */
    Optional<NearTitle> near(String key) {
        NearTitle nearest = null;
        for (int n : index.like(key)) {
            int most = NearTitle.most(key, keys.get(n));
            int distance = EditDistance.between(key, keys.get(n), most);
            boolean closer = nearest == null || distance < nearest.distance();
            if (distance <= most && closer && NearTitle.samePlaceAndFigures(key, keys.get(n))) {
                nearest = new NearTitle(indexed.get(n), distance);
            }
        }
        return Optional.ofNullable(nearest).or(() -> otherYears(key));
    }

    private Optional<NearTitle> otherYears(String key) {
        String bare = TitleKey.withoutYears(key);
        return bare.equals(key) ? Optional.empty()
                : withoutYears.getOrDefault(bare, List.of()).stream().reduce((first, last) -> last)
                        .map(law -> new NearTitle(law, 1));
    }

    private void enter(Law law) {
        enter(TitleKey.of(law.title()), law);
        law.aliases().forEach(alias -> enter(TitleKey.of(alias), law));
    }

    private void enter(String key, Law law) {
        if (byKey.putIfAbsent(key, law) == null) {
            indexed.add(law);
            keys.add(key);
        }
        String bare = TitleKey.withoutYears(key);
        if (!bare.equals(key)) {
            withoutYears.computeIfAbsent(bare, k -> new ArrayList<>()).add(law);
        }
    }

    private static final class Standard {
        private static final LawRegister REGISTER =
                new LawRegister(CsvRows.resource("/proofreading/laws.csv"), COMPLETE_UNTIL);
    }
}
