package org.qianfa.proofreading.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qianfa.proofreading.finding.CsvRows;

/** The documents a text may cite, found by their titles. Never changes; safe for use by several threads. */
public final class LawRegister {

    /** All national laws made until the end of this year are in the register the product brings. */
    public static final int COMPLETE_UNTIL = 2025;

    private final Map<String, Law> byKey = new HashMap<>();
    private final Map<String, List<Law>> withoutYears = new HashMap<>();
    private final List<Law> indexed = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private volatile TitleIndex index;
    private final Map<Character, List<Integer>> lawsBeginning = new HashMap<>();
    private final int completeUntil;

    private LawRegister(List<CsvRows.Row> rows, int completeUntil) {
        this.completeUntil = completeUntil;
        rows.forEach(row -> enter(Law.of(row)));
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

    /** The document with this title in any of its spellings. */
    public Optional<RegisteredTitle> titled(String title, Integer year) {
        return find(title, year).map(RegisteredTitle::of);
    }

    /** Documents whose title contains these characters, those that begin with them and the shortest first. */
    public List<RegisteredTitle> containing(String part, int most) {
        String key = TitleKey.of(part);
        if (key.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, keys.size()).filter(n -> keys.get(n).contains(key)).boxed()
                .sorted(Comparator.comparing((Integer n) -> !keys.get(n).startsWith(key)).thenComparing(n -> keys.get(n).length()))
                .map(indexed::get).distinct().limit(most).map(RegisteredTitle::of).toList();
    }

    private Optional<Law> edition(String key, Integer year) {
        List<Law> editions = withoutYears.getOrDefault(key, List.of());
        return editions.stream().filter(law -> year != null && !law.overBefore(year) && !law.startsAfter(year)).findFirst()
                .or(() -> editions.stream().filter(law -> law.toYear() == null).findFirst())
                .or(() -> editions.stream().findFirst());
    }

    /** The national law of whose title this one leaves characters out: the shortest, if there is exactly one. */
    Optional<Law> lengthened(String key) {
        int shortest = Integer.MAX_VALUE;
        Law found = null;
        for (int n : key.isEmpty() ? List.<Integer>of() : lawsBeginning.getOrDefault(key.charAt(0), List.of())) {
            int length = keys.get(n).length();
            if (length <= shortest && Abbreviation.isOf(key, keys.get(n))) {
                found = length < shortest ? indexed.get(n) : null;
                shortest = length;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The title closest to one that is not in the register, if it is close enough to be a slip. */
    Optional<NearTitle> near(String key, Integer year) {
        NearTitle nearest = null;
        for (int n : index().like(key)) {
            int most = NearTitle.most(key, keys.get(n));
            int distance = EditDistance.between(key, keys.get(n), most);
            boolean closer = nearest == null || distance < nearest.distance();
            if (distance <= most && closer && NearTitle.samePlaceAndFigures(key, keys.get(n))) {
                nearest = new NearTitle(indexed.get(n), distance);
            }
        }
        return Optional.ofNullable(nearest).or(() -> otherYears(key, year));
    }

    private Optional<NearTitle> otherYears(String key, Integer year) {
        String bare = TitleKey.withoutYears(key);
        return bare.equals(key) ? Optional.empty() : edition(bare, year).map(law -> new NearTitle(law, 1));
    }

    /** Made when the first title is not found; twice at the same time does no harm. */
    private TitleIndex index() {
        if (index == null) {
            index = new TitleIndex(keys);
        }
        return index;
    }

    private void enter(Law law) {
        enter(TitleKey.of(law.title()), law);
        law.aliases().forEach(alias -> enter(TitleKey.of(alias), law));
    }

    private void enter(String key, Law law) {
        if (byKey.putIfAbsent(key, law) == null) {
            if (law.kind() == LawKind.LAW) {
                lawsBeginning.computeIfAbsent(key.charAt(0), k -> new ArrayList<>()).add(indexed.size());
            }
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
