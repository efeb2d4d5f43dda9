package org.qianfa.cooperation.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.cooperation.domain.Question;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All questions. {@code units}: those whose reports the person may read. */
public interface Questions extends Repository<Question, Long> {

    Question save(Question question);

    Optional<Question> findById(long id);

    @Query("select q from Question q where q.askedId = :person and q.topic.unitId in :units "
            + "and (q.pressing < :rank or q.pressing = :rank and q.id < :id) order by q.pressing desc, q.id desc")
    List<Question> received(long person, Collection<Long> units, int rank, long id, Limit limit);

    @Query("select q from Question q where q.askerId = :person and q.topic.unitId in :units "
            + "and (q.pressing < :rank or q.pressing = :rank and q.id < :id) order by q.pressing desc, q.id desc")
    List<Question> sent(long person, Collection<Long> units, int rank, long id, Limit limit);

    /** @param taskIds of the steps the person holds now */
    @Query("select q from Question q where q.topic.reportId = :reportId and (q.askerId = :person or q.askedId = :person "
            + "or q.topic.taskId in :taskIds) order by q.id desc")
    List<Question> ofReport(long reportId, long person, Collection<String> taskIds, Limit limit);
}
