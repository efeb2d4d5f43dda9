package org.qianfa.review.application;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.documents.inspection.UploadInspection;
import org.qianfa.documents.inspection.UploadRejected;
import org.qianfa.review.AttachmentRefused;
import org.qianfa.review.AttachmentRefused.AttachmentFault;
import org.qianfa.review.AttachmentView;
import org.qianfa.review.ReadAttachment.AttachedFile;
import org.qianfa.review.Upload;
import org.qianfa.review.domain.Attachment;
import org.qianfa.review.domain.Attachment.FitFile;
import org.qianfa.review.persistence.AttachmentContents;
import org.qianfa.review.persistence.Attachments;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Sm3;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Looks at files before they are attached, within the limits of this installation, and keeps them with their digests. */
@Component
class AttachmentShelf {

    private final UploadInspection inspection;
    private final int most;
    private final Attachments attachments;
    private final AttachmentContents contents;

    AttachmentShelf(@Value("${qianfa.review.attachment-limit:10MB}") DataSize limit, @Value("${qianfa.review.attachments-most:10}") int most,
                    Attachments attachments, AttachmentContents contents) {
        this.inspection = new UploadInspection(limit.toBytes());
        this.most = most;
        this.attachments = attachments;
        this.contents = contents;
    }

    /** Guards what is brought together with an annotation that is not there yet. Changes nothing. */
    List<FitFile> fit(List<Upload> files) throws AttachmentRefused {
        return fit(files, List.of());
    }

    /** Guards what is brought to an annotation. @param leaving ids of those that are taken away with the same word. Changes nothing. */
    List<FitFile> fit(long opinionId, List<Upload> files, List<Long> leaving) throws AttachmentRefused {
        return files.isEmpty() ? List.of() : fit(files, of(opinionId).stream().filter(a -> !leaving.contains(a.id())).toList());
    }

    private List<FitFile> fit(List<Upload> files, List<AttachmentView> there) throws AttachmentRefused {
        List<FitFile> fit = new ArrayList<>();
        for (Upload file : files) {
            FitFile one = inspected(file);
            if (there.stream().anyMatch(a -> a.digest().equals(one.digest())) || fit.stream().anyMatch(f -> f.digest().equals(one.digest()))) {
                throw refusal(AttachmentFault.ALREADY_THERE, one.name());
            }
            if (there.size() + fit.size() >= most) {
                throw refusal(AttachmentFault.TOO_MANY, one.name());
            }
            fit.add(one);
        }
        return fit;
    }

    private FitFile inspected(Upload file) throws AttachmentRefused {
        String name = UploadInspection.nameOnly(file.fileName());
        try {
            return new FitFile(name, inspection.inspect(name, file.content()), file.content(), Sm3.hex(file.content()));
        } catch (UploadRejected rejected) {
            throw refusal(AttachmentFault.of(rejected.fault()), name);
        }
    }

    private AttachmentRefused refusal(AttachmentFault fault, String name) {
        return new AttachmentRefused(fault, name, inspection.limit(), most);
    }

    Attachment keep(Attachment attachment, byte[] content) {
        Attachment kept = attachments.saveAndFlush(attachment);
        contents.keep(kept.id(), content);
        return kept;
    }

    void takeAway(Attachment attachment) {
        attachments.delete(attachment);
    }

    /** Also those of its thread. */
    List<AttachmentView> of(long opinionId) {
        return attachments.of(List.of(opinionId)).stream().map(Attachment::view).toList();
    }

    Attachment attachment(long id) {
        return attachments.findById(id).orElseThrow(() -> new NotFound("attachment", id));
    }

    /** @throws IllegalStateException if the content is no longer what was kept */
    AttachedFile file(Attachment attachment) {
        byte[] content = contents.of(attachment.id());
        if (!Sm3.hex(content).equals(attachment.view().digest())) {
            throw new IllegalStateException("attachment " + attachment.id() + " does not match its digest");
        }
        return new AttachedFile(attachment.view(), content);
    }
}
