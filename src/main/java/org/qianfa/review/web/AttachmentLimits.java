package org.qianfa.review.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.qianfa.documents.inspection.UploadKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** What pages tell of the files that may be attached. */
@Component("attachmentLimits")
class AttachmentLimits {

    private final DataSize limit;
    private final DataSize together;
    private final int most;

    AttachmentLimits(@Value("${qianfa.review.attachment-limit:10MB}") DataSize limit, @Value("${qianfa.review.attachments-most:10}") int most,
                     @Value("${spring.servlet.multipart.max-request-size}") DataSize together) {
        this.limit = limit;
        this.most = most;
        this.together = together;
    }

    public long megabytes() {
        return limit.toMegabytes();
    }

    public long bytes() {
        return limit.toBytes();
    }

    /** Of all files chosen at a time. */
    public long bytesTogether() {
        return together.toBytes();
    }

    public long megabytesTogether() {
        return together.toMegabytes();
    }

    public int most() {
        return most;
    }

    /** As file fields take it. */
    public String kinds() {
        return Arrays.stream(UploadKind.values()).flatMap(kind -> kind.extensions().stream()).map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }
}
