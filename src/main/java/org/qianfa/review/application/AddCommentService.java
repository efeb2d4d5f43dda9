package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.AddComment;
import org.qianfa.review.Anchor;
import org.qianfa.review.Upload;
import org.qianfa.review.domain.Attachment.FitFile;
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
    private final Attaching attaching;

    AddCommentService(AnnotatingDesk desk, Attaching attaching) {
        this.desk = desk;
        this.attaching = attaching;
    }

    @Override
    public long addComment(Actor by, long matterId, Anchor anchor, String text) throws Refusal {
        return addComment(by, matterId, anchor, text, List.of());
    }

    @Override
    public long addComment(Actor by, long matterId, Anchor anchor, String text, List<Upload> files) throws Refusal {
        Matter matter = desk.annotating(by, matterId);
        List<FitFile> fit = attaching.shelf().fit(files);
        long added = desk.put(by, matter, anchor, Statement.comment(ReviewAccess.requireText(text)), "AddComment");
        attaching.attach(by, matter, added, null, fit);
        return added;
    }
}
