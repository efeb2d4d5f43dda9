package org.qianfa.documents;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qianfa.documents.Note.Kind;
import org.qianfa.documents.reading.DocumentReader;
import org.qianfa.shared.Refusal;

class TextReadingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = "一、主要举措\n（一）镕基、𠮷野等复杂字形。";

    @Test
    void text_is_read_in_every_encoding_people_bring() throws Refusal {
        List<byte[]> files = List.of(TEXT.getBytes(UTF_8), ("\uFEFF" + TEXT).getBytes(UTF_8), TEXT.getBytes(GB18030),
                ("\uFEFF" + TEXT).getBytes(UTF_16LE), ("\uFEFF" + TEXT).getBytes(UTF_16BE));
        for (byte[] file : files) {
            assertThat(Reading.read(file)).isEqualTo(new ReadDocument(FileKind.TEXT, TEXT, List.of()));
        }
    }

    @Test
    void line_ends_indentation_and_blank_lines_are_no_text() throws Refusal {
        assertThat(Reading.read("\r\n　　甲。\r\n\r\n \t乙。\r丙。".getBytes(UTF_8)).text()).isEqualTo("甲。\n乙。\n丙。");
    }

    @Test
    void bytes_of_no_encoding_are_refused() {
        assertThat(Reading.refusal(new byte[] {(byte) 0xD6, (byte) 0xD0, (byte) 0xFF, (byte) 0xFF, 'a'})).isInstanceOf(EncodingUnknown.class);
        assertThat(Reading.refusal(new byte[] {'a', 0, 1, 2, 'b'})).isInstanceOf(Refusal.class);
    }

    @Test
    void a_web_page_is_read_as_its_reader_sees_it() throws Refusal {
        ReadDocument read = page("""
                <html><head><title>标题</title><style>p{}</style></head><body><nav>首页</nav><h2>一、主要
                举措</h2><p>　　正&nbsp;文<b>加粗</b>，<br>换行。<script>1</script></p>
                <p style="display: none">暗</p><div>甲<del>旧</del><ins>新</ins><img src="x"></div><pre>第一行
                第二行</pre></body></html>""");

        assertThat(read.kind()).isEqualTo(FileKind.WEB_PAGE);
        assertThat(read.text().lines()).containsExactly("一、主要举措", "正 文加粗，", "换行。", "甲新", "第一行", "第二行");
        assertThat(Reading.notes(read)).isEqualTo(Map.of(Kind.HIDDEN_TEXT_LEFT_OUT, 1, Kind.DELETIONS_LEFT_OUT, 1,
                Kind.INSERTIONS_KEPT, 1, Kind.PICTURES_LEFT_OUT, 1));
    }

    @Test
    void lists_and_tables_of_web_pages_become_lines() throws Refusal {
        ReadDocument read = page("<div><ol start=\"3\"><li>甲</li><li><p>乙</p></li></ol><ul><li>丙</li></ul>"
                + "<table><tr><th>指标</th><th>数</th></tr><tr><td>受理</td><td>12</td></tr></table>"
                + "<table><tr><td><p>一、</p><p>二、</p></td></tr></table></div>");

        assertThat(read.text().lines()).containsExactly("3.甲", "4.乙", "丙", "指标　数", "受理　12", "一、", "二、");
        assertThat(Reading.notes(read)).isEqualTo(Map.of(Kind.NUMBERS_WRITTEN_OUT, 2, Kind.BULLETS_LEFT_OUT, 1, Kind.TABLES_FLATTENED, 1));
    }

    @Test
    void numbers_that_word_wrote_into_a_web_page_stay_with_their_words() throws Refusal {
        assertThat(page("<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp;&nbsp;</span></span><![endif]>举措</p>").text())
                .isEqualTo("一、 举措");
    }

    @Test
    void a_page_in_gb18030_is_read_by_its_bytes() throws Refusal {
        assertThat(Reading.read("<html><head><meta charset=\"gb2312\"></head><body><p>镕基</p></body></html>".getBytes(GB18030)).text()).isEqualTo("镕基");
    }

    @Test
    void a_page_that_says_what_it_is_is_believed_only_if_that_is_true() throws Refusal {
        Charset big5 = Charset.forName("Big5");
        assertThat(Reading.read("<html><meta charset=big5><p>依法行政報告。</p></html>".getBytes(big5)).text()).isEqualTo("依法行政報告。");
        assertThat(page("<html><meta charset=gb2312><p>依法行政。</p></html>").text()).isEqualTo("依法行政。");
        assertThat(Reading.read("<html><meta charset=nonsense><p>依法行政。</p></html>".getBytes(GB18030)).text()).isEqualTo("依法行政。");
    }

    @Test
    void text_with_a_stray_bracket_is_no_web_page() throws Refusal {
        assertThat(Reading.read("<法治> 建设 a<b。".getBytes(UTF_8)).kind()).isEqualTo(FileKind.TEXT);
    }

    @Test
    void what_is_pasted_is_read_like_a_file() throws Refusal {
        DocumentReader reader = new DocumentReader(Reading.LIMITS);

        assertThat(reader.pasted("　　甲。\r\n乙。").text()).isEqualTo("甲。\n乙。");
        assertThat(reader.pasted("<p>甲</p><p>乙</p>").text()).isEqualTo("甲\n乙");
    }

    private static ReadDocument page(String source) throws Refusal {
        return Reading.read(source.getBytes(UTF_8));
    }
}
