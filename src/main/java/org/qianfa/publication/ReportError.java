package org.qianfa.publication;

import java.time.LocalDate;
import org.qianfa.shared.Refusal;

/**
 * Any reader reports an error on a published page (纠错), without an account. What is reported is seen by those who judge
 * it and by nobody else. It is answered within three working days. Announces {@link ErrorReported}.
 */
public interface ReportError {

    /** Characters at most: the words on the page, what is wrong with them, how to reach the reader. */
    int LONGEST_WORDS = 500;
    int LONGEST_DESCRIPTION = 2000;
    int LONGEST_CONTACT = 200;

    /**
     * @throws org.qianfa.shared.NotFound if nothing was published under this number
     * @throws Refusal                    if something is missing or too long, the words are not on the page, a newer edition
     *                                    stands in its place, or too much was reported on one day
     */
    Receipt reportError(long editionId, Found found) throws Refusal;

    /**
     * @param words       the words on the page, may be empty
     * @param contact     how the reader may be reached, may be empty
     * @param trap        of a field people do not see; whoever fills it in is a program
     * @param address     network address, kept only as a digest that is another one every day
     */
    record Found(String words, String description, String contact, String trap, String address) {

        public Found {
            words = words == null ? "" : words.strip();
            description = description == null ? "" : description.strip();
            contact = contact == null ? "" : contact.strip();
        }
    }

    /** @param number known to the reader alone, to look up the answer */
    record Receipt(String number, LocalDate dueOn) {
    }

    /** It does not say what is wrong. */
    class ErrorNotDescribed extends Refusal {

        public ErrorNotDescribed() {
            super("what is wrong must be said");
        }
    }

    /** Longer than anybody needs to say what is wrong. */
    class ErrorTooLong extends Refusal {

        public ErrorTooLong() {
            super("too long", LONGEST_WORDS, LONGEST_DESCRIPTION, LONGEST_CONTACT);
        }
    }

    /** The words quoted stand neither in the title nor in the text. */
    class WordsNotOnPage extends Refusal {

        public WordsNotOnPage() {
            super("the words are not on the page");
        }
    }

    /** A program filled in the form. */
    class FilledInByProgram extends Refusal {

        public FilledInByProgram() {
            super("the field that stays empty was filled in");
        }
    }

    /** A newer edition stands in the place of this one. */
    class EditionReplaced extends Refusal {

        private final long newer;

        public EditionReplaced(long newer) {
            super("a newer edition was published");
            this.newer = newer;
        }

        @Override
        public boolean conflict() {
            return true;
        }

        @Override
        public String remedy() {
            return "/p/" + newer;
        }
    }

    /** Enough for a day, from one address or about one edition. */
    class TooManyErrors extends Refusal {

        public TooManyErrors() {
            super("too much was reported today");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }
}
