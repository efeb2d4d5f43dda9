package org.qianfa.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.qianfa.integrity.SealSignature;

/** What everybody may read without a login: published reports and nothing else. */
public interface PublishedEditions {

    /** The newest edition of every report, newest first. */
    Listing editions(Query query);

    /** @throws org.qianfa.shared.NotFound if nothing was published under this number */
    EditionView edition(long editionId);

    /** Every edition of a report, oldest first, also those withdrawn from the public. Not for readers: callers check who may see them. */
    List<EditionView> everPublished(long reportId);

    /** The editions of the same report before and after this one. @throws org.qianfa.shared.NotFound */
    Neighbours neighbours(long editionId);

    /** The years and units something was published for, to choose from. */
    Choices choices();

    /**
     * @param words  searched for in title, text and name of the unit, separated by blanks; all must occur, in whatever
     *               case. {@code null} or empty for all editions
     * @param year   year reported on, 0 for all
     * @param unitId 0 for all units
     * @param after  the last id of the page before, 0 for the first page
     */
    record Query(String words, int year, long unitId, long after, int size) {

        private static final int MOST_WORDS = 5;
        private static final int LONGEST = 60;

        public Query(int year, long unitId, long after, int size) {
            this(null, year, unitId, after, size);
        }

        /** What is searched for, word by word; a search of endless length is cut. */
        public List<String> wordList() {
            return words == null ? List.of() : Arrays.stream(words.strip().split("[\\s\u3000]+")).filter(w -> !w.isEmpty())
                    .limit(MOST_WORDS).map(w -> w.substring(0, Math.min(w.length(), LONGEST))).toList();
        }
    }

    /** @param next cursor of the following page, {@code null} on the last */
    record Listing(List<EditionEntry> items, Long next) {
    }

    /**
     * @param earlier the edition this one corrects, {@code null} if it is the first
     * @param later   the edition that corrects this one, {@code null} if it is the newest
     */
    record Neighbours(EditionView earlier, Long later) {
    }

    record Choices(List<Integer> years, List<UnitChoice> units) {
    }

    record UnitChoice(long id, String name) {
    }

    /**
     * @param text               exactly what was signed, with the masks the signer approved
     * @param textDigest         SM3 digest of the text alone
     * @param sealDigest         SM3 digest of the manifest; of editions without one, of {@code previousSealDigest}, title and
     *                           text, joined by line feeds
     * @param sealManifest       all that was sealed, by lines; {@code null} for editions of before there were manifests
     * @param sealSignature      on the manifest, {@code null} likewise
     * @param verifiedAt         when the public page was read back and found equal, {@code null} until then
     */
    record EditionView(long id, long unitId, String unitName, String unitFullName, String siteIdCode, int reportYear,
                       String title, String text, String textDigest, String sealDigest, String previousSealDigest,
                       String sealManifest, SealSignature sealSignature, String indexNumber, String documentNumber, LocalDate signedOn, Instant publishedAt,
                       String firstReviewer, String secondReviewer, String finalReviewer, Instant verifiedAt) {
    }
}
