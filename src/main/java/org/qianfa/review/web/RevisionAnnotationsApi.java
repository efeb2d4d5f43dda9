package org.qianfa.review.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.review.web.AnnotationContainer.Preference;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The annotations on a revision by the W3C Web Annotation Protocol. What is posted is a draft; what was sent is never replaced. */
@RestController
@RequestMapping("/api/revisions/{id}")
class RevisionAnnotationsApi {

    static final String LD_JSON = "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";
    private static final String ON_CONTAINER = "GET, HEAD, OPTIONS, POST";
    private static final String ON_ANNOTATION = "GET, HEAD, OPTIONS, PUT, DELETE";

    private final RevisionAnnotations annotations;
    private final Annotate annotate;
    private final OwnWords ownWords;

    RevisionAnnotationsApi(RevisionAnnotations annotations, Annotate annotate, OwnWords ownWords) {
        this.annotations = annotations;
        this.annotate = annotate;
        this.ownWords = ownWords;
    }

    /** The text that the annotations point into. */
    @GetMapping(produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> text(Actor actor, @PathVariable long id) {
        RevisionView revision = annotations.revision(actor, id);
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).eTag("revision-" + id).body(revision.text());
    }

    @GetMapping(value = "/annotations/", produces = {LD_JSON, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<Map<String, Object>> container(Actor actor, @PathVariable long id, @RequestParam(required = false) Integer page,
                                                  @RequestParam(defaultValue = "0") int iris, @RequestHeader(name = "Prefer", required = false) String prefer) {
        AnnotationContainer container = annotations.container(actor, id);
        if (page == null) {
            return onContainer(container.container(Preference.of(prefer)), prefer);
        }
        if (page < 0 || page >= Math.max(1, container.pages())) {
            throw new NotFound("page", page);
        }
        return onContainer(container.page(page, iris == 1 ? Preference.IRIS : Preference.DESCRIPTIONS), null);
    }

    @PostMapping(value = "/annotations/", consumes = {"application/ld+json", MediaType.APPLICATION_JSON_VALUE},
            produces = {LD_JSON, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<Map<String, Object>> create(Actor actor, @PathVariable long id, @RequestBody Map<String, Object> json) throws Refusal {
        RevisionView revision = annotations.revision(actor, id);
        ReceivedAnnotation received = new ReceivedAnnotation(json);
        long created = annotate.add(actor, annotations.matter(actor, revision), received.said(revision), annotations.copies(actor, received));
        return shown(actor, id, created, HttpStatus.CREATED);
    }

    @GetMapping(value = "/annotations/{annotationId}", produces = {LD_JSON, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<Map<String, Object>> one(Actor actor, @PathVariable long id, @PathVariable long annotationId) {
        return shown(actor, id, annotationId, HttpStatus.OK);
    }

    /** Changes what a draft says; its place stays. */
    @PutMapping(value = "/annotations/{annotationId}", consumes = {"application/ld+json", MediaType.APPLICATION_JSON_VALUE},
            produces = {LD_JSON, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<Map<String, Object>> revise(Actor actor, @PathVariable long id, @PathVariable long annotationId,
                                               @RequestHeader(name = "If-Match", required = false) String known,
                                               @RequestBody Map<String, Object> json) throws Refusal {
        if (outdated(actor, id, annotationId, known)) {
            return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED).build();
        }
        ownWords.revise(actor, annotations.matter(actor, annotations.revision(actor, id)), annotationId, new ReceivedAnnotation(json).words());
        return shown(actor, id, annotationId, HttpStatus.OK);
    }

    @DeleteMapping("/annotations/{annotationId}")
    ResponseEntity<Void> discard(Actor actor, @PathVariable long id, @PathVariable long annotationId,
                                 @RequestHeader(name = "If-Match", required = false) String known) throws Refusal {
        if (outdated(actor, id, annotationId, known)) {
            return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED).build();
        }
        ownWords.discard(actor, annotations.matter(actor, annotations.revision(actor, id)), annotationId);
        return ResponseEntity.noContent().build();
    }

    private boolean outdated(Actor actor, long id, long annotationId, String known) {
        return known != null && !known.equals(shown(actor, id, annotationId, HttpStatus.OK).getHeaders().getETag());
    }

    private ResponseEntity<Map<String, Object>> shown(Actor actor, long id, long annotationId, HttpStatus status) {
        AnnotationContainer container = annotations.container(actor, id);
        Map<String, Object> json = container.writer().full(annotations.one(container, annotationId));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).eTag(tag(json)).header(HttpHeaders.ALLOW, ON_ANNOTATION)
                .header(HttpHeaders.VARY, "Accept").header(HttpHeaders.LINK, "<http://www.w3.org/ns/ldp#Resource>; rel=\"type\"");
        return (status == HttpStatus.CREATED ? answer.location(URI.create(json.get("id").toString())) : answer).body(json);
    }

    private static ResponseEntity<Map<String, Object>> onContainer(Map<String, Object> json, String prefer) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().eTag(tag(json)).header(HttpHeaders.ALLOW, ON_CONTAINER)
                .header("Accept-Post", LD_JSON + ", application/json").header(HttpHeaders.VARY, "Accept", "Prefer")
                .header(HttpHeaders.LINK, "<http://www.w3.org/ns/ldp#BasicContainer>; rel=\"type\"",
                        "<http://www.w3.org/TR/annotation-protocol/>; rel=\"http://www.w3.org/ns/ldp#constrainedBy\"");
        return (prefer == null ? answer : answer.header("Preference-Applied", "return=representation")).body(json);
    }

    private static String tag(Map<String, Object> json) {
        return HexFormat.of().formatHex(DigestUtils.md5Digest(json.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
