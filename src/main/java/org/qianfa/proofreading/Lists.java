package org.qianfa.proofreading;

import org.qianfa.proofreading.citation.CitationCheck;
import org.qianfa.proofreading.citation.LawRegister;
import org.qianfa.proofreading.finding.ParagraphCheck;
import org.qianfa.proofreading.post.PostCheck;
import org.qianfa.proofreading.post.PostRegister;
import org.qianfa.proofreading.wording.WordCheck;
import org.qianfa.proofreading.wording.WordList;

/**
 * The lists texts are held against, as those who keep them gave them.
 *
 * @param laws     {@code null} for the register the product brings
 * @param wording  {@code null} for the list the product brings
 * @param posts    {@code null} if nobody keeps the leaders' posts
 * @param ownWords {@code null} if the unit has no words of its own
 */
public record Lists(LawRegister laws, WordList wording, PostRegister posts, WordList ownWords) {

    /** What the product brings. */
    public static final Lists STANDARD = new Lists(null, null, null, null);

    /**
     * Reads lists that have no flaws, see {@link ListKind#flaws}; {@code null} for what nobody keeps.
     *
     * @param lawsUntil the last year all national laws of which the list of laws holds
     */
    public static Lists of(String laws, int lawsUntil, String wording, String posts, String ownWords) {
        return new Lists(laws == null ? null : LawRegister.of(laws, lawsUntil), wording == null ? null : WordList.of(wording),
                posts == null ? null : PostRegister.of(posts), ownWords == null ? null : WordList.of(ownWords));
    }

    /** The last year all national laws of which are in the list the product brings. */
    public static int lawsUntil() {
        return LawRegister.COMPLETE_UNTIL;
    }

    /** The check itself if nobody keeps what it reads by. */
    ParagraphCheck inPlaceOf(ParagraphCheck check) {
        if (laws != null && check instanceof CitationCheck) {
            return new CitationCheck(laws);
        }
        if (wording != null && check instanceof WordCheck) {
            return new WordCheck(wording);
        }
        return posts != null && check instanceof PostCheck ? new PostCheck(posts) : check;
    }
}
