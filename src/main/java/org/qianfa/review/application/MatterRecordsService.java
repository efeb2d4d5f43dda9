package org.qianfa.review.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.MatterRecords;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.Matters;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class MatterRecordsService implements MatterRecords {

    private final Matters matters;
    private final Opinions opinions;
    private final ReviewClocks clocks;

    MatterRecordsService(Matters matters, Opinions opinions, ReviewClocks clocks) {
        this.matters = matters;
        this.opinions = opinions;
        this.clocks = clocks;
    }

    @Override
    public MatterRecord record(long matterId) {
        Matter matter = matters.findById(matterId).orElseThrow(() -> new NotFound("matter", matterId));
        List<Opinion> raised = opinions.onMatter(matterId);
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        raised.stream().filter(Opinion::isAnswered).forEach(o -> verdicts.merge(o.getAnswer().verdict(), 1, Integer::sum));
        return new MatterRecord(clocks.view(matter, true), raised.size(), verdicts.getOrDefault(Verdict.ADOPTED, 0),
                verdicts.getOrDefault(Verdict.PARTLY, 0), verdicts.getOrDefault(Verdict.REJECTED, 0));
    }

    @Override
    public List<Long> ofReport(long reportId) {
        return matters.ofReport(reportId).stream().map(Matter::id).sorted().toList();
    }

    @Override
    public List<Long> all() {
        return matters.ids();
    }
}
