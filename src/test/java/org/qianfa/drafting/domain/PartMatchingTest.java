package org.qianfa.drafting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.domain.PartMatching.Proposal;
import org.qianfa.drafting.domain.PartMatching.Target;
import org.qianfa.officialtext.SectionSplitter;

class PartMatchingTest {

    private static final List<Target> REPORT = List.of(new Target(10, 0, ""), new Target(11, 1, "一、主要举措和成效"),
            new Target(12, 1, "二、存在的不足和原因"), new Target(13, 2, "（一）存在的不足"), new Target(14, 2, "（二）主要原因"),
            new Target(15, 1, "三、下一年度工作安排"));

    @Test
    void parts_go_to_the_sections_of_their_headings() {
        assertThat(propose("引言。\n一、主要举措和成效\n甲\n二、存在的不足和原因\n（一）存在的不足\n乙\n（二）主要原因\n丙\n三、下一年度工作安排\n丁"))
                .containsExactly(certain(10), certain(11), certain(12), certain(13), certain(14), certain(15));
    }

    @Test
    void a_heading_worded_or_numbered_otherwise_is_found_all_the_same() {
        assertThat(propose("二、2031年主要举措及成效\n甲\n一、下一年度的工作安排\n乙")).containsExactly(certain(11), certain(15));
    }

    @Test
    void parts_below_a_section_that_is_not_divided_belong_to_it() {
        assertThat(propose("一、主要举措和成效\n（一）制度\n甲\n（二）执法\n乙")).containsExactly(certain(11), certain(11), certain(11));
    }

    @Test
    void where_the_heading_says_nothing_the_number_is_a_guess() {
        assertThat(propose("三、其他\n甲")).containsExactly(new Proposal(15L, false));
        assertThat(propose("二、存在的不足和原因\n（二）别的\n甲")).containsExactly(certain(12), new Proposal(14L, false));
    }

    @Test
    void what_fits_nowhere_is_laid_nowhere_with_all_below_it() {
        assertThat(propose("八、附录\n（一）表\n甲")).containsExactly(new Proposal(null, false), new Proposal(null, false));
    }

    @Test
    void a_section_is_proposed_by_its_own_heading_once() {
        assertThat(propose("一、主要举措和成效\n甲\n一、主要举措和成效\n乙")).containsExactly(certain(11), new Proposal(null, false));
    }

    private static List<Proposal> propose(String text) {
        return PartMatching.propose(SectionSplitter.split(text), REPORT);
    }

    private static Proposal certain(long id) {
        return new Proposal(id, true);
    }
}
