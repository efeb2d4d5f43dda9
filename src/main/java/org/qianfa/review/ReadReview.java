package org.qianfa.review;

import java.util.List;
import java.util.Optional;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.shared.Actor;

/**
 * Reads matters and the annotations on them, as far as the person may know them: who works in the unit, and advisers
 * called to the matter. While the review is going on, annotations and conclusions are shown to
 * those who review only, and those of the others only if the unit wants it so; drafts to their author only.
 */
public interface ReadReview {

    /** @throws org.qianfa.shared.NotFound if there is none, or the person may not know of it */
    MatterView matter(Actor reader, long matterId);

    /** The newest matter on the report, if the person may know of it. */
    Optional<MatterView> newestMatter(Actor reader, long reportId);

    /** Every matter on the report the person may know of, the first one first. */
    List<MatterView> matters(Actor reader, long reportId);

    /** Opinions, suggestions and comments on the matter, in the order of the text: first those on the whole report. */
    List<AnnotationView> annotations(Actor reader, long matterId);

    /** What was sent on the matter and taken back since, with the reasons in the threads. */
    List<AnnotationView> withdrawn(Actor reader, long matterId);

    /**
     * Opinions on the report from all replied reviews, in the order of the text; an author also sees the own ones.
     *
     * @throws org.qianfa.shared.NotFound if the person may not know the report or is an adviser not called to it
     */
    List<AnnotationView> opinions(Actor reader, long reportId);

    /**
     * What the person may see that was said by then about a revision's section, with its place on that revision: opinions
     * of replied reviews and everything on the newest matter.
     */
    List<AnnotationView> onRevision(Actor reader, RevisionView revision, long reportId);

    /**
     * The person's own opinions on the report that are not finished with, or all own ones if all are.
     *
     * @throws org.qianfa.shared.NotPermitted if the person knows the report but raised no opinion
     */
    List<AnnotationView> ownOpinions(Actor author, long reportId);

    /**
     * The person's own opinions on the file of a matter, also if the person is not called to it any more.
     *
     * @throws org.qianfa.shared.NotFound     if there is none, or the person may not know of it
     * @throws org.qianfa.shared.NotPermitted if the person knows the matter but raised no opinion
     */
    List<AnnotationView> ownFindings(Actor author, long matterId);
}
