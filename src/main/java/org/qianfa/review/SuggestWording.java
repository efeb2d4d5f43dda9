package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Proposes other words for words of the text (修改建议). Calls for no answer; whoever answers may take it over. Same people and time as {@link AddOpinion}. */
public interface SuggestWording {

    /**
     * @param wording what the words should become; empty to have them deleted
     * @param reason  why, may be {@code null}
     * @return the suggestion's id
     * @throws Refusal as {@link AddOpinion}, and if no words are marked or the wording is what stands there
     */
    long suggestWording(Actor by, long matterId, Anchor anchor, String wording, String reason, List<Upload> files) throws Refusal;

    /** Without files. */
    long suggestWording(Actor by, long matterId, Anchor anchor, String wording, String reason) throws Refusal;
}
