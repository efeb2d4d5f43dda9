package org.qianfa.figures.application;

import org.qianfa.documents.inspection.UploadInspection;
import org.qianfa.documents.inspection.UploadKind;
import org.qianfa.documents.inspection.UploadRejected;
import org.qianfa.figures.EvidenceRefused;
import org.qianfa.figures.EvidenceRefused.Reason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Says of a file why it cannot be evidence. */
@Component
class EvidenceInspection {

    private final UploadInspection inspection;

    EvidenceInspection(@Value("${qianfa.figures.evidence-limit:10MB}") DataSize limit) {
        this.inspection = new UploadInspection(limit.toBytes());
    }

    UploadKind inspect(String fileName, byte[] content) throws EvidenceRefused {
        try {
            return inspection.inspect(fileName, content);
        } catch (UploadRejected rejected) {
            throw refusal(Reason.of(rejected.fault()), fileName);
        }
    }

    EvidenceRefused refusal(Reason reason, String fileName) {
        return new EvidenceRefused(reason, fileName, inspection.limit());
    }
}
