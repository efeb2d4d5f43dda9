package org.qianfa.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.officialtext.Repetition;
import org.qianfa.officialtext.TextComparison;
import org.qianfa.shared.Actor;

/** Lays earlier texts beside later ones. Needs the right to read the report. */
public interface CompareTexts {

    /** What there is to compare a report with. */
    Choices choices(Actor reader, long reportId);

    /**
     * A section against an earlier text.
     *
     * @param to number of the later revision, {@code null} for the newest
     * @throws org.qianfa.shared.NotFound also if the section never had such a revision
     */
    Comparison section(Actor reader, long sectionId, Baseline from, Integer to);

    /** Every section's newest revision against its earlier text, a first one against itself, and what the earlier report had besides. */
    Whole report(Actor reader, long reportId, Baseline.Kind from);

    /** @param number for {@link Kind#REVISION}, otherwise 0 */
    record Baseline(Kind kind, int number) {

        public static Baseline revision(int number) {
            return new Baseline(Kind.REVISION, number);
        }

        public static Baseline of(Kind kind) {
            return new Baseline(kind, 0);
        }

        public enum Kind {
            REVISION,
            /** The revision before the later one. */
            PREVIOUS,
            /** What the reader last saw. */
            SEEN,
            /** The unit's published report on the year before. */
            LAST_YEAR,
            /** This report as it was published. */
            PUBLISHED
        }
    }

    /**
     * @param seen     number of the revision the reader last saw, by section; sections never seen are left out
     * @param repeated share of each section's text that last year's report has too, 0 to 1; empty without such a report
     */
    record Choices(Map<Long, Integer> seen, Map<Long, Double> repeated, boolean lastYear, boolean published) {

        /** The revision last seen if a newer one came since, else 0. */
        public int seenBefore(SectionView section) {
            int number = seen.getOrDefault(section.id(), 0);
            return number < section.revisionNumber() ? number : 0;
        }

        /** The share repeated in per cent, rounded; {@code null} if unknown. */
        public Long percentRepeated(long sectionId) {
            return repeated.containsKey(sectionId) ? Math.round(repeated.get(sectionId) * 100) : null;
        }
    }

    /**
     * A text to compare.
     *
     * @param number   of the revision, 0 if it is none
     * @param authorId who wrote the revision, {@code null} if it is none
     * @param at       when it was written or published, {@code null} for nothing
     * @param text     empty if there is no such text
     */
    record Version(int number, Long authorId, Instant at, String text) {

        static final Version NOTHING = new Version(0, null, null, "");

        public static Version nothing() {
            return NOTHING;
        }
    }

    /** @param repetition how much of the later text last year's report has too; {@code null} for other baselines */
    record Comparison(SectionView section, Version from, Version to, TextComparison differences, Repetition repetition) {
    }

    /** @param dropped sections of the earlier report that answer none of this one */
    record Whole(ReportView report, List<Comparison> sections, List<Dropped> dropped) {
    }

    record Dropped(String heading, TextComparison differences) {
    }
}
