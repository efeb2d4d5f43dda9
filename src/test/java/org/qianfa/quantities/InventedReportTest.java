package org.qianfa.quantities;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.quantities.GoldFigures.Annotated;

/**
 * Reads the report of an invented county, annotated by hand, in another style than the published reports: full-width
 * marks, many numerals in words. Annotations stand in the text: {@code [[12件|12|件|count||名称]]}.
 */
class InventedReportTest {

    private static final double DEMANDED = 0.9;

    private final StringBuilder text = new StringBuilder();
    private final List<Annotated> annotated = new ArrayList<>();

    @Test
    void a_report_in_another_style_is_read_as_well_as_the_published_ones() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/quantities/qingwei-county.txt")) {
            take(new String(in.readAllBytes(), UTF_8));
        }
        Score score = Score.of(annotated, Quantities.in(text.toString()));
        score.print("invented county");
        assertThat(annotated).hasSizeGreaterThan(60);
        assertThat(score.recall()).isGreaterThanOrEqualTo(DEMANDED);
        assertThat(score.precision()).isGreaterThanOrEqualTo(DEMANDED);
    }

    private void take(String marked) {
        int at = 0;
        for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", at)) {
            int close = marked.indexOf("]]", open);
            String[] parts = marked.substring(open + 2, close).split("\\|", -1);
            text.append(marked, at, open).append(parts[0]);
            int end = text.length();
            annotated.add(new Annotated(end - parts[0].length(), end, parts[0], parts[5], List.of(parts[1].split("–")), parts[2], parts[3], parts[4]));
            at = close + 2;
        }
        text.append(marked, at, marked.length());
    }
}
