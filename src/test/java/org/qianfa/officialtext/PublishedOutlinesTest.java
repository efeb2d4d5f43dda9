package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The outline of every published report at hand, annotated or not; prints how many nodes each has. */
class PublishedOutlinesTest {

    @TestFactory
    Stream<DynamicTest> every_published_report_has_a_sound_outline() {
        List<Path> files = RealReports.files();
        assertThat(files).isNotEmpty();
        return files.stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> sound(f)));
    }

    private static void sound(Path file) {
        String text = RealReports.text(file);
        List<OutlineNode> outline = Outline.of(text);
        List<OutlineNode> nodes = OutlineNodes.all(outline);
        System.out.printf("outline of %-18s %3d nodes, %d without number%n", file.getFileName(), nodes.size(),
                nodes.stream().filter(n -> n.number().isEmpty()).count());
        OutlineLaws.hold(text);
        assertThat(outline).extracting(OutlineNode::number).startsWith("一、", "二、").allMatch(n -> n.endsWith("、")).doesNotHaveDuplicates();
        assertThat(nodes).allMatch(n -> !n.title().isEmpty());
    }
}
