package org.qianfa.review.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qianfa.review.AnnotationView.ThreadEntry;
import org.qianfa.review.AttachmentView;
import org.qianfa.review.domain.Attachment;
import org.qianfa.review.domain.OpinionEntry;
import org.qianfa.review.persistence.Attachments;
import org.qianfa.review.persistence.OpinionEntries;
import org.springframework.stereotype.Component;

/** What was said about opinions since they were sent, and the files that came with them and with what was said since. */
@Component
class Threads {

    private final OpinionEntries entries;
    private final Attachments attachments;

    Threads(OpinionEntries entries, Attachments attachments) {
        this.entries = entries;
        this.attachments = attachments;
    }

    Lookup of(Collection<Long> opinionIds) {
        return opinionIds.isEmpty() ? new Lookup(Map.of(), Map.of())
                : new Lookup(entries.of(opinionIds).stream().collect(Collectors.groupingBy(OpinionEntry::getOpinionId)),
                        attachments.of(opinionIds).stream().collect(Collectors.groupingBy(Attachment::opinionId)));
    }

    /** Of several opinions, read at once; oldest first. */
    record Lookup(Map<Long, List<OpinionEntry>> entries, Map<Long, List<Attachment>> files) {

        List<ThreadEntry> thread(long opinionId) {
            return entries.getOrDefault(opinionId, List.of()).stream().map(e -> e.view(files(opinionId, e.getId()))).toList();
        }

        /** Those of the opinion itself. */
        List<AttachmentView> attachments(long opinionId) {
            return files(opinionId, null);
        }

        private List<AttachmentView> files(long opinionId, Long entryId) {
            return files.getOrDefault(opinionId, List.of()).stream().filter(a -> Objects.equals(a.entryId(), entryId)).map(Attachment::view).toList();
        }
    }
}
