package org.qianfa.review.persistence;

import java.util.List;
import org.qianfa.review.ConferenceView.State;
import org.qianfa.review.domain.Conference;
import org.springframework.data.jpa.repository.JpaRepository;

/** All conferences. */
public interface ConferenceRows extends JpaRepository<Conference, Long> {

    List<Conference> findByMatterIdOrderById(long matterId);

    List<Conference> findByMatterIdAndStateOrderById(long matterId, State state);
}
