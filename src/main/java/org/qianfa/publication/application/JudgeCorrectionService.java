package org.qianfa.publication.application;

import org.qianfa.publication.JudgeCorrection;
import org.qianfa.publication.domain.Correction;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JudgeCorrectionService implements JudgeCorrection {

    private final CorrectionFile file;
    private final Rework rework;
    private final CorrectionRecords records;

    JudgeCorrectionService(CorrectionFile file, Rework rework, CorrectionRecords records) {
        this.file = file;
        this.rework = rework;
        this.records = records;
    }

    @Override
    public void judgeCorrection(Actor by, long correctionId, Judgement judgement) throws Refusal {
        Correction correction = file.readable(by, correctionId);
        if (!by.holds(Role.OFFICE, correction.getUnitId())) {
            throw new NotPermitted("the office of the unit judges errors");
        }
        correction.check(judgement);
        boolean reopened = judgement.accepted() && rework.reopen(by, correction.getEdition().getReportId(), reason(correction, judgement));
        records.judged(by, correction, judgement, reopened);
    }

    private static String reason(Correction correction, Judgement judgement) {
        String words = correction.getWords().isEmpty() ? "" : "“" + correction.getWords() + "”";
        return "勘误" + words + "：" + judgement.answer();
    }
}
