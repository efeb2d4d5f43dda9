package org.qianfa.review.application;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.AnnotationView.Place;
import org.qianfa.review.AnnotationView.ThreadEntry;
import org.qianfa.review.AttachmentView;
import org.qianfa.review.OpinionView;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.TextChange;

/** Shows opinions to others. */
@Mapper
interface OpinionViews {

    @Mapping(target = "sectionId", source = "opinion.anchor.sectionId")
    @Mapping(target = "quote", source = "opinion.anchor.quote", defaultValue = "")
    @Mapping(target = "kind", source = "opinion.statement.kind")
    @Mapping(target = "text", source = "opinion.statement.text")
    @Mapping(target = "legalBasis", source = "opinion.statement.legalBasis")
    @Mapping(target = "proposedWording", source = "opinion.statement.proposedWording")
    @Mapping(target = "answer", source = "opinion.answer.verdict")
    @Mapping(target = "answerReason", source = "opinion.answer.reason")
    @Mapping(target = "answerRevisionId", source = "opinion.answer.revisionId")
    @Mapping(target = "settlement", source = "opinion.settling.settlement")
    @Mapping(target = "settlementReason", source = "opinion.settling.settlementReason")
    @Mapping(target = "decision", source = "opinion.settling.decision")
    OpinionView opinion(Opinion opinion, boolean textUnchanged);

    @Mapping(target = "sectionId", source = "opinion.anchor.sectionId")
    @Mapping(target = "quote", source = "opinion.anchor.quote", defaultValue = "")
    @Mapping(target = "needsAnswer", source = "opinion.statement.needsAnswer")
    @Mapping(target = "kind", source = "opinion.statement.kind")
    @Mapping(target = "severity", source = "opinion.statement.severity")
    @Mapping(target = "text", source = "opinion.statement.text")
    @Mapping(target = "legalBasis", source = "opinion.statement.legalBasis")
    @Mapping(target = "proposedWording", source = "opinion.statement.proposedWording")
    @Mapping(target = "answer", source = "opinion.answer.verdict")
    @Mapping(target = "answerReason", source = "opinion.answer.reason")
    @Mapping(target = "settlement", source = "opinion.settling.settlement")
    @Mapping(target = "settlementReason", source = "opinion.settling.settlementReason")
    @Mapping(target = "decision", source = "opinion.settling.decision")
    @Mapping(target = "motivation", expression = "java(opinion.getStatement().motivation())")
    @Mapping(target = "before", source = "change.before")
    @Mapping(target = "after", source = "change.after")
    @Mapping(target = "place", source = "place")
    AnnotationView annotation(Opinion opinion, TextChange change, Place place, boolean textUnchanged, List<ThreadEntry> thread,
                              List<AttachmentView> attachments);
}
