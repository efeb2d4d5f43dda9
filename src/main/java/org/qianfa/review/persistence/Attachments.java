package org.qianfa.review.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.review.domain.Attachment;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is known of attachments; their content is in {@link AttachmentContents}. */
public interface Attachments extends Repository<Attachment, Long> {

    Attachment saveAndFlush(Attachment attachment);

    Optional<Attachment> findById(long id);

    /** In the order of adding. */
    @Query("select a from Attachment a where a.opinionId in ?1 order by a.id")
    List<Attachment> of(Collection<Long> opinionIds);

    void delete(Attachment attachment);
}
