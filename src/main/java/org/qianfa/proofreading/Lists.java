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
     * Reads one list that has no flaws, see {@link ListKind#flaws}.
     *
     * @param lawsUntil for laws: the last year all national laws of which the list holds
     */
    public static Lists of(ListKind kind, String csv, int lawsUntil) {
        return switch (kind) {
            case LAWS -> new Lists(LawRegister.of(csv, lawsUntil), null, null, null);
            case WORDING -> new Lists(null, WordList.of(csv), null, null);
            case POSTS -> new Lists(null, null, PostRegister.of(csv), null);
            case OWN_WORDS -> new Lists(null, null, null, WordList.of(csv));
        };
    }

    /** Both; of two of a kind the other one. Equal to another of the same lists. */
    public Lists and(Lists other) {
        return new Lists(other.laws == null ? laws : other.laws, other.wording == null ? wording : other.wording,
                other.posts == null ? posts : other.posts, other.ownWords == null ? ownWords : other.ownWords);
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
