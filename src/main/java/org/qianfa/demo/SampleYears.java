package org.qianfa.demo;

import java.util.List;
import java.util.Map;

/** Which sample report stands where: four units, five years, every stage once. Index 0 is the current year. */
final class SampleYears {

    static final List<Map<SamplePlace, SampleStage>> STAGES = List.of(
            Map.of(SamplePlace.YUNLAN, SampleStage.ASSIGN, SamplePlace.WANGSHU, SampleStage.DRAFT,
                    SamplePlace.LUMING, SampleStage.CONSOLIDATE, SamplePlace.QINGHE, SampleStage.CONSULT),
            Map.of(SamplePlace.YUNLAN, SampleStage.CHECK, SamplePlace.WANGSHU, SampleStage.PUBLISHED,
                    SamplePlace.LUMING, SampleStage.APPROVE, SamplePlace.QINGHE, SampleStage.ANSWER),
            Map.of(SamplePlace.YUNLAN, SampleStage.CONFIRM, SamplePlace.WANGSHU, SampleStage.DEPUTY,
                    SamplePlace.LUMING, SampleStage.SECRECY, SamplePlace.QINGHE, SampleStage.DISCUSS),
            Map.of(SamplePlace.YUNLAN, SampleStage.SIGN, SamplePlace.WANGSHU, SampleStage.DELIVERY,
                    SamplePlace.LUMING, SampleStage.FIRST_REVIEW, SamplePlace.QINGHE, SampleStage.COMPLETENESS),
            Map.of(SamplePlace.YUNLAN, SampleStage.SECOND_REVIEW, SamplePlace.WANGSHU, SampleStage.REVIEW,
                    SamplePlace.LUMING, SampleStage.FINAL_REVIEW, SamplePlace.QINGHE, SampleStage.SUBMIT_FOR_REVIEW));

    private SampleYears() {
    }
}
