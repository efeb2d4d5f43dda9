package org.qianfa.review.web;

import org.qianfa.review.AttachFile;
import org.qianfa.review.ReadAttachment;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files added to drafts and taken away again by programs, and what was attached for everybody who may read the words. */
@RestController
class AttachmentApi {

    static final String ADDRESS = "/api/attachments/";

    private final AttachFile attachFile;
    private final ReadAttachment readAttachment;

    AttachmentApi(AttachFile attachFile, ReadAttachment readAttachment) {
        this.attachFile = attachFile;
        this.readAttachment = readAttachment;
    }

    @PostMapping("/api/matters/{id}/opinions/{opinionId}/attachments")
    @ResponseStatus(HttpStatus.CREATED)
    Kept attach(Actor actor, @PathVariable long id, @PathVariable long opinionId, @RequestParam(required = false) MultipartFile file) throws Refusal {
        return new Kept(attachFile.attachFile(actor, id, opinionId, Attached.of(file)));
    }

    @DeleteMapping("/api/matters/{id}/opinions/{opinionId}/attachments/{attachmentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void detach(Actor actor, @PathVariable long id, @PathVariable long opinionId, @PathVariable long attachmentId) throws Refusal {
        attachFile.detachFile(actor, id, opinionId, attachmentId);
    }

    @GetMapping({"/attachments/{attachmentId}", ADDRESS + "{attachmentId}"})
    ResponseEntity<byte[]> file(Actor actor, @PathVariable long attachmentId) {
        return Attached.download(readAttachment.attachment(actor, attachmentId));
    }

    record Kept(long attachmentId) {
    }
}
