package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Puts the proposed wording of an opinion or a suggestion in place of the words it is about; that answers it as adopted. Same people and time as {@link AnswerOpinion}. */
public interface ApplySuggestion {

    /** @throws Refusal if nothing is proposed, the words have changed meanwhile, it was carried out before, or the answers are closed */
    void applySuggestion(Actor by, long opinionId) throws Refusal;
}
