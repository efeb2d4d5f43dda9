package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The table of headings that the editor's script is held to as well, so that both read the same text in the same way. */
class HeadingTableTest {

    static Stream<Row> rows() throws IOException {
        try (InputStream table = HeadingTableTest.class.getResourceAsStream("/officialtext/headings.json")) {
            return Arrays.stream(new JsonMapper().readValue(table, Row[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_line_begins_with_the_heading_the_table_says(Row row) {
        Outline.Paragraph paragraph = Outline.paragraph(row.line());

        assertThat(paragraph.level()).isEqualTo(row.level());
        assertThat(paragraph.heading()).isEqualTo(row.heading());
        assertThat(paragraph.heading() + paragraph.body()).isEqualTo(row.line());
    }

    record Row(String line, int level, String heading) {
    }
}
