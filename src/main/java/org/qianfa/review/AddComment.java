package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Notes something beside the text that calls for no answer. Same people and time as {@link AddOpinion}. */
public interface AddComment {

    /** @return the comment's id @throws Refusal as {@link AddOpinion} */
    long addComment(Actor by, long matterId, Anchor anchor, String text, List<Upload> files) throws Refusal;

    /** Without files. */
    long addComment(Actor by, long matterId, Anchor anchor, String text) throws Refusal;
}
