package org.qianfa.review;

import java.util.List;

/** What is refused about annotations and opinions, their places and answers. The code of each is its simple name. */
public abstract class AnnotationRefusal extends ReviewRefusal {

    private AnnotationRefusal(boolean conflict, String message, Object... arguments) {
        super(conflict, message, arguments);
    }

    /** The section has a newer revision than the one the person saw. */
    public static final class SectionChanged extends AnnotationRefusal {
        public SectionChanged() {
            super(true, "the section has a newer revision");
        }
    }

    /** An annotation that was sent in says something the product does not know. */
    public static final class AnnotationNotUnderstood extends AnnotationRefusal {
        public AnnotationNotUnderstood(String term) {
            super(false, "not understood: " + term, term);
        }
    }

    /** Only an annotation whose place is in doubt can be given one. */
    public static final class PlaceKnown extends AnnotationRefusal {
        public PlaceKnown() {
            super(true, "the place is certain, or the annotation is closed");
        }
    }

    /** The words do not stand where they are said to stand. */
    public static final class QuoteNotInText extends AnnotationRefusal {
        public QuoteNotInText(String quote) {
            super(false, "the words are not in the text: " + quote, quote);
        }
    }

    /** The words stand in several places. */
    public static final class QuoteAmbiguous extends AnnotationRefusal {
        public QuoteAmbiguous(String quote, int times) {
            super(false, "the words stand in " + times + " places: " + quote, quote, times);
        }
    }

    /** An adopted opinion brings a new text, or the reason why none is needed. */
    public static final class NewTextNeeded extends AnnotationRefusal {
        public NewTextNeeded() {
            super(false, "neither a new text nor a reason why none is needed");
        }
    }

    /** What was sent is not changed any more; later words go into its thread. */
    public static final class AlreadySent extends AnnotationRefusal {

        public AlreadySent() {
            super(true, "it was sent");
        }
    }

    /** There is no draft to send. */
    public static final class NothingToSend extends AnnotationRefusal {

        public NothingToSend() {
            super(true, "no draft on the matter");
        }
    }

    /** Nothing else is proposed for the words. */
    public static final class NoWordingProposed extends AnnotationRefusal {

        public NoWordingProposed() {
            super(false, "no wording is proposed, or the words as they stand");
        }
    }

    /** The proposed wording stands in the text already. */
    public static final class WordingApplied extends AnnotationRefusal {

        public WordingApplied() {
            super(true, "the wording was applied");
        }
    }

    /** The words a proposal is about are not there any more as they were, so it cannot be put in their place. */
    public static final class WordsChanged extends AnnotationRefusal {

        public WordsChanged(String quote) {
            super(true, "the words have changed: " + quote, quote);
        }
    }

    /** The text was changed for this opinion; the answer cannot become a rejection. */
    public static final class AnswerCarriedOut extends AnnotationRefusal {
        public AnswerCarriedOut() {
            super(true, "the text was changed for this opinion");
        }
    }

    /** Somebody is named who is not there or may not see what is said. */
    public static final class PersonOutOfReach extends AnnotationRefusal {

        public PersonOutOfReach(String name) {
            super(false, "cannot be reached here: " + name, name);
        }
    }

    /** Some opinions await an answer or a confirmation; they are listed with their places. */
    public static final class OpinionsOpen extends AnnotationRefusal {

        private final transient List<Obstacle> open;

        public OpinionsOpen(List<Obstacle> open) {
            super(true, open.size() + " opinions are open", open.size());
            this.open = List.copyOf(open);
        }

        @Override
        public List<Obstacle> obstacles() {
            return open;
        }
    }
}
