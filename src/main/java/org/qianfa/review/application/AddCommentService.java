package org.qianfa.review.application;

import org.qianfa.review.AddComment;
import org.qianfa.review.Anchor;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Statement;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AddCommentService implements AddComment {

    private final AnnotatingDesk desk;

    AddCommentService(AnnotatingDesk desk) {
        this.desk = desk;
    }

    @Override
    public long addComment(Actor by, long matterId, Anchor anchor, String text) throws Refusal {
        Matter matter = desk.reviewing(by, matterId);
        return desk.put(by, matter, anchor, Statement.comment(ReviewAccess.requireText(text)), "AddComment");
    }
}
