package org.qianfa.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.STRANGER;
import static org.qianfa.review.web.ReviewPagesFixture.QUOTE;
import static org.qianfa.review.web.ReviewPagesFixture.WORDING;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.documents.ofd.OfdReading;
import org.qianfa.documents.pdf.PdfReading;
import org.qianfa.review.ReviewLetters;
import org.springframework.beans.factory.annotation.Autowired;

class LetterPageTest extends ReviewPagesHouse {

    @Autowired ReviewLetters letters;

    private long report;

    @BeforeEach
    void aStreetWithAReport() {
        report = reports.underReview();
    }

    @Test
    void the_written_opinion_says_the_same_in_every_format() throws Exception {
        String address = "/matters/" + steps.replied(report) + "/letter.";
        String word;
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(letter(address + "docx")))) {
            word = read.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
        try (PDDocument read = Loader.loadPDF(letter(address + "pdf"))) {
            assertThat(PdfReading.elements(read).stream().map(PdfReading.Tagged::text).collect(Collectors.joining("\n"))).isEqualTo(word);
        }
        assertThat(String.join("\n", OfdReading.text(letter(address + "ofd")))).isEqualTo(word);
        mvc.perform(as(COORDINATOR, get(address + "exe"))).andExpect(status().isNotFound());
    }

    private byte[] letter(String address) throws Exception {
        return mvc.perform(as(COORDINATOR, get(address))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    }

    @Test
    void the_written_opinion_tells_outcome_people_and_items_as_a_word_file() throws Exception {
        long matter = steps.replied(report);
        byte[] file = mvc.perform(as(COORDINATOR, get("/matters/" + matter + "/letter.docx"))).andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment"))).andReturn().getResponse().getContentAsByteArray();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")))
                    .startsWith("法律审查意见书\n编号：法审〔").contains("参照合法性审查", "应当予以修改。", ADVISER.displayName(), "一处须改。",
                            "1.关于「" + QUOTE + "」（违法，必须修改）：一律从重没有法律依据。", "建议表述：" + WORDING, "审批：" + APPROVER.displayName());
        }
        long incomplete = steps.incomplete(reports.underReview());
        mvc.perform(as(COORDINATOR, get("/matters/" + incomplete + "/letter.docx"))).andExpect(status().isOk());
        mvc.perform(as(ADVISER, get("/matters/" + steps.underReview(reports.underReview()) + "/letter.docx"))).andExpect(status().isConflict());
        mvc.perform(as(STRANGER, get("/matters/" + matter + "/letter.docx"))).andExpect(status().isNotFound());
    }

    @Test
    void every_round_of_a_report_has_a_written_opinion_of_its_own() throws Exception {
        steps.replied(report);
        steps.replied(report);
        steps.incomplete(report);
        assertThat(letters.allOfReport(COORDINATOR, report)).as("what is incomplete was not replied to").hasSize(2)
                .allSatisfy(letter -> assertThat(letter.title()).isEqualTo("法律审查意见书"));
        assertThat(letters.allOfReport(STRANGER, report)).isEmpty();
    }
}
