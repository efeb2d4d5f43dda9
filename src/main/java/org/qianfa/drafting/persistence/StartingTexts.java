package org.qianfa.drafting.persistence;

import java.util.Optional;
import org.qianfa.drafting.domain.StartingText;
import org.springframework.data.repository.Repository;

/** What sections begin with. */
public interface StartingTexts extends Repository<StartingText, Long> {

    StartingText saveAndFlush(StartingText text);

    Optional<StartingText> findBySectionId(long sectionId);
}
