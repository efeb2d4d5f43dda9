package org.qianfa.signoff;

import java.util.List;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.ExamineForSecrecy.Examined;

/**
 * The secrecy reviewer decides whether the report is open to the public (公开属性), after having examined it item by item
 * (保密审查). The decision holds for exactly this text and these findings. Announces {@link SecrecyReviewed}.
 */
public interface ReviewSecrecy {

    /**
     * Findings and decision count together or not at all; with a return no findings are kept.
     *
     * @param examined what is found in the same breath
     * @throws Refusal if the report is not under review, nothing is decided, a section was not examined, it is not open to
     *                 everybody and the basis is missing, masked words stand in the title, or {@link ExamineForSecrecy} refuses the
     *                 findings
     */
    void reviewSecrecy(Actor by, long reportId, Examined examined, Decision decision) throws Refusal;

    /**
     * @param disclosure {@code null} if the report is returned
     * @param basis      the ground for the decision; mandatory unless the report is open
     * @param order      {@code null} unless the report has to be reworked before anything can be decided
     */
    record Decision(Disclosure disclosure, String basis, ReturnOrder order) {

        public static Decision open(String basis) {
            return new Decision(Disclosure.OPEN, basis, null);
        }

        public static Decision onRequest(String basis) {
            return new Decision(Disclosure.ON_REQUEST, basis, null);
        }

        public static Decision withheld(String basis) {
            return new Decision(Disclosure.WITHHELD, basis, null);
        }

        public static Decision returned(ReturnOrder order) {
            return new Decision(null, null, order);
        }
    }

    /** Sections were not examined, or not since their text was changed; they are listed. */
    class ItemsNotExamined extends Refusal {

        private final transient List<SecrecySheet.Item> open;

        public ItemsNotExamined(List<SecrecySheet.Item> open) {
            super(open.size() + " sections were not examined", open.size());
            this.open = List.copyOf(open);
        }

        @Override
        public List<Obstacle> obstacles() {
            return open.stream().map(item -> new Obstacle(item.heading().isEmpty() ? item.text().lines().findFirst().orElse("") : item.heading(),
                    "#item-" + item.sectionId())).toList();
        }
    }

    /** Every section is kept from the public; then the report is withheld. */
    class NothingPublic extends Refusal {

        public NothingPublic() {
            super("no section is public");
        }
    }

    /** What is masked in the text stands in the title too, which is published as it is. */
    class TitleHoldsMasked extends Refusal {

        public TitleHoldsMasked(String words) {
            super("masked words stand in the title", words);
        }
    }

    /** Neither returned nor decided. */
    class DisclosureUndecided extends Refusal {

        public DisclosureUndecided() {
            super("it is not said whether the report is open to the public");
        }
    }

    /** To publish is the rule; whoever withholds says on what ground. */
    class DisclosureBasisMissing extends Refusal {

        public DisclosureBasisMissing() {
            super("a report is withheld on a stated ground only");
        }
    }
}
