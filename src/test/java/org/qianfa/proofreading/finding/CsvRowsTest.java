package org.qianfa.proofreading.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void reads_cells_by_the_names_in_the_header() {
        List<CsvRows.Row> rows = CsvRows.of("\uFEFFname,from,words\n# 说明\n甲,2021-07-15,一；二\r\n\n乙,,\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("name")).isEqualTo("甲");
        assertThat(rows.get(0).year("from")).isEqualTo(2021);
        assertThat(rows.get(0).several("words")).containsExactly("一", "二");
        assertThat(rows.get(1).year("from")).isNull();
        assertThat(rows.get(1).several("words")).isEmpty();
        assertThat(rows.get(1).get("absent")).isEmpty();
    }

    @Test
    void commas_quotation_marks_and_line_ends_stand_between_quotation_marks() {
        List<CsvRows.Row> rows = CsvRows.of("a,b\n\"x,y\",\"say \"\"z\"\"\nand go\"\nlast,1");
        assertThat(rows).extracting(row -> row.get("a")).containsExactly("x,y", "last");
        assertThat(rows.get(0).get("b")).isEqualTo("say \"z\"\nand go");
    }

    @Property(tries = 300)
    void any_text_is_read(@ForAll String csv) {
        assertThat(CsvRows.of(csv)).allSatisfy(row -> assertThat(row.get("x")).isNotNull());
    }
}
