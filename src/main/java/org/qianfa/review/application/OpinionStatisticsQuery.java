package org.qianfa.review.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.qianfa.review.AdoptionRate.Tally;
import org.qianfa.review.OpinionStatistics;
import org.qianfa.review.persistence.OpinionCounts;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OpinionStatisticsQuery implements OpinionStatistics {

    private final ReviewAccess access;
    private final OpinionCounts counts;
    private final Clock clock;

    OpinionStatisticsQuery(ReviewAccess access, OpinionCounts counts, Clock clock) {
        this.access = access;
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public List<Tally> ofUnit(Actor reader, long unitId, int year) {
        requireStaff(reader, unitId);
        return counts.tallies(unitId, begins(year), begins(year + 1));
    }

    @Override
    public List<Integer> years(Actor reader, long unitId) {
        requireStaff(reader, unitId);
        return counts.sent(unitId).stream().map(at -> at.atZone(clock.getZone()).getYear()).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private Instant begins(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(clock.getZone()).toInstant();
    }

    private void requireStaff(Actor reader, long unitId) {
        if (!access.staff(reader, unitId)) {
            throw new NotFound("unit", unitId);
        }
    }
}
