package org.qianfa.problems.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.officialtext.SectionSplitter;
import org.qianfa.officialtext.TextSection;

/** The chapters on shortcomings of five published reports, as people would count their problems. */
@EnabledIfSystemProperty(named = "qianfa.reports", matches = ".+")
class RealChaptersTest {

    @ParameterizedTest
    @CsvSource({
        "yutang-2024, 九、, 主动服务意识不强,  法律人才储备不足",
        "hongmei-2023, 五、, 法治队伍素质有待提升, ''",
        "jingguan-2024, 三、, 普法力度需进一步加强, 依法治理能力有待提升",
        "huaxin-2022, 二、, 普法宣传效果有待增强, 执法水平有待提高",
        "xixing-2024, 二、, 公民法治素, ''"})
    void the_problems_of_a_published_report_are_found_one_by_one(String report, String chapter, String first, String another) throws IOException {
        List<String> names = ShortcomingsChapter.items(chapter(report, chapter)).stream().map(Shortcoming::name).toList();
        assertThat(names).hasSizeBetween(2, 5).doesNotHaveDuplicates().noneMatch(name -> name.startsWith("进一步"));
        assertThat(names.get(0)).startsWith(first);
        assertThat(names).anyMatch(name -> name.startsWith(another));
    }

    private static List<String> chapter(String report, String number) throws IOException {
        String text = Files.readString(Path.of(System.getProperty("qianfa.reports"), report + ".txt"));
        List<TextSection> sections = SectionSplitter.split(text);
        int from = 0;
        while (!sections.get(from).heading().startsWith(number)) {
            from++;
        }
        int to = from + 1;
        while (to < sections.size() && sections.get(to).level() > 1) {
            to++;
        }
        return sections.subList(from, to).stream().map(TextSection::text).toList();
    }
}
