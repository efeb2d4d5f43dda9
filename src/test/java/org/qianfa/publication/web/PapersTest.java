package org.qianfa.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.qianfa.testing.SignoffHouse.person;
import static org.qianfa.testing.SignoffHouse.personOf;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.signoff.RecordDiscussion;
import org.qianfa.signoff.RecordDiscussion.Minutes;
import org.qianfa.signoff.RecordDiscussion.Opinion;
import org.qianfa.signoff.RecordDiscussion.Recusal;
import org.qianfa.signoff.RecordDiscussion.Stance;
import org.qianfa.testing.FileWords;
import org.qianfa.testing.OneReport;

/** The documents of the procedure, in every format, for whoever may read the report. */
class PapersTest extends PortalHouse {

    private static final Actor READER = person(60, Role.DRAFTER);
    private static final Actor STRANGER = personOf(4, 61, Role.COORDINATOR);

    @Test
    void the_sign_off_sheet_names_every_decision_with_opinion_name_and_day() throws Exception {
        desk.readyToSign();
        desk.sign();
        String sheet = inEveryFormat(REPORT + "/signoff-sheet");
        assertThat(sheet).contains("云溪街道办事处公文签批单", "分管领导审核", "人员81", "同意", "主动公开", "不涉密。", "第一责任人签发", "人员90",
                "2026年2月10日10:00", "封存摘要（SM3）", "不是电子印章");
        open(READER, REPORT + "/seal").andExpect(content().string(containsString(REPORT + "/signoff-sheet.pdf")))
                .andExpect(content().string(containsString(REPORT + "/minutes/1.docx")));
    }

    @Test
    void an_opinion_of_many_words_stands_in_full_below_the_table() throws Exception {
        String words = "请按会议要求逐条核对。".repeat(60);
        send(person(81, Role.DEPUTY_LEADER), REPORT + "/deputy-review", Map.of("approved", "yes", "reason", words));
        assertThat(inEveryFormat(REPORT + "/signoff-sheet")).contains("见后附意见1", words);
    }

    @Test
    void the_minutes_keep_order_withdrawal_and_dissent_word_for_word() throws Exception {
        desk.readyToSign();
        desk.bean(RecordDiscussion.class).recordDiscussion(person(83, Role.OFFICE), OneReport.ID, new Minutes(LocalDate.of(2026, 2, 10), "审议年度报告",
                List.of("赵一", "钱二", "孙三", "人员90"), List.of(new Recusal("孙三", "参与起草")),
                List.of(new Opinion("钱二", Stance.AGAINST, "数据还应\n再核。"), new Opinion("赵一", Stance.FOR, "同意。")), "原则同意。", "数据已经复核。", null));
        String minutes = inEveryFormat(REPORT + "/minutes/2");
        assertThat(minutes).contains("云溪街道办事处集体讨论会议纪要", "议题：审议年度报告", "赵一、钱二、孙三、人员90", "回避：孙三，参与起草",
                "1.钱二（不同意）：数据还应　再核。", "2.赵一（同意）：同意。", "二、末位表态原则同意。", "会议同意《", "数据已经复核。", "四、不同意见钱二：数据还应　再核。");
        assertThat(minutes.indexOf("钱二（不同意）")).isLessThan(minutes.indexOf("赵一（同意）"));
        open(READER, REPORT + "/minutes/3.pdf").andExpect(status().isNotFound());
        open(READER, REPORT + "/minutes/0.pdf").andExpect(status().isNotFound());
    }

    @Test
    void the_record_of_three_reviews_comes_from_what_the_reviewers_decided() throws Exception {
        open(READER, REPORT + "/review-record.pdf").andExpect(status().isNotFound());
        desk.readyToSign();
        desk.sign();
        released();
        String record = inEveryFormat(REPORT + "/review-record");
        assertThat(record).contains("三审三校记录单", "初审·一校人员71内容、文字、保密通过", "复审·二校人员72", "终审·三校人员73", "已公开");
    }

    @Test
    void papers_are_there_for_readers_of_the_report_and_in_known_formats_only() throws Exception {
        desk.readyToSign();
        desk.sign();
        prepared();
        for (String paper : List.of("/signoff-sheet.", "/minutes/1.", "/review-record.")) {
            open(READER, REPORT + paper + "pdf").andExpect(status().isOk());
            open(READER, REPORT + paper + "exe").andExpect(status().isNotFound());
            open(STRANGER, REPORT + paper + "pdf").andExpect(status().isNotFound());
            open(person(1, Role.AUDITOR), REPORT + paper + "pdf").andExpect(status().isNotFound());
        }
    }

    /** The words, the same in PDF and OFD; Word files hold their tables beside the paragraphs. */
    private String inEveryFormat(String path) throws Exception {
        String pdf = FileWords.of("pdf", file(path + ".pdf"));
        assertThat(FileWords.of("ofd", file(path + ".ofd"))).isEqualTo(pdf);
        assertThat(new String(file(path + ".txt"), StandardCharsets.UTF_8).replaceAll("[\\r\\n\uFEFF]", "")).isEqualTo(pdf.replaceAll("[\\r\\n]", ""));
        assertThat(file(path + ".docx")).startsWith('P', 'K');
        return pdf.replace(" ", "");
    }

    private byte[] file(String path) throws Exception {
        return open(READER, path).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    }
}
