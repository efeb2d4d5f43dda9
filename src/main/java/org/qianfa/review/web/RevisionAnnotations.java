package org.qianfa.review.web;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.Revisions;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.review.AnnotationRefusal.AnnotationNotUnderstood;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.EnterReview;
import org.qianfa.review.ReadAttachment;
import org.qianfa.review.ReadAttachment.AttachedFile;
import org.qianfa.review.ReadReview;
import org.qianfa.review.Upload;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a person may see of the annotations on a revision, with their addresses. */
@Component
class RevisionAnnotations {

    private final Revisions revisions;
    private final Reports reports;
    private final ReadReview readReview;
    private final EnterReview door;
    private final Names names;
    private final ReadAttachment readAttachment;

    RevisionAnnotations(Revisions revisions, Reports reports, ReadReview readReview, EnterReview door, Names names,
                        ReadAttachment readAttachment) {
        this.revisions = revisions;
        this.reports = reports;
        this.readReview = readReview;
        this.door = door;
        this.names = names;
        this.readAttachment = readAttachment;
    }

    RevisionView revision(Actor reader, long revisionId) {
        return revisions.withId(reader, revisionId);
    }

    AnnotationContainer container(Actor reader, long revisionId) {
        RevisionView revision = revision(reader, revisionId);
        List<AnnotationView> found = readReview.onRevision(reader, revision, reports.reportOfSection(revision.sectionId()));
        String source = ServletUriComponentsBuilder.fromCurrentContextPath().path("/api/revisions/" + revisionId).toUriString();
        String iri = source + "/annotations/";
        return new AnnotationContainer(iri, found,
                new WebAnnotation(revision, source, iri, files(), names.people(found.stream().map(AnnotationView::authorId).toList())));
    }

    /** Where attachments are, up to their ids. */
    static String files() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(AttachmentApi.ADDRESS).toUriString();
    }

    /** Copies of what the annotation links to: files of this house that the person may read. */
    List<Upload> copies(Actor by, ReceivedAnnotation received) throws AnnotationNotUnderstood {
        List<Upload> copies = new ArrayList<>();
        for (long id : received.files(files())) {
            AttachedFile file = readAttachment.attachment(by, id);
            copies.add(new Upload(file.about().fileName(), file.content()));
        }
        return copies;
    }

    AnnotationView one(AnnotationContainer container, long annotationId) {
        return container.annotations().stream().filter(a -> a.id() == annotationId).findFirst()
                .orElseThrow(() -> new NotFound("annotation", annotationId));
    }

    /** The matter that annotations on the revision are put to, for those who may annotate it now. */
    long matter(Actor by, RevisionView revision) throws Refusal {
        long report = reports.reportOfSection(revision.sectionId());
        long matter = readReview.newestMatter(by, report).orElseThrow(() -> new NotFound("matter of report", report)).id();
        door.requireReviewing(by, matter);
        return matter;
    }
}
