package org.qianfa.bench;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.qianfa.officialtext.Outline;
import org.qianfa.officialtext.OutlineNode;

/** From plain text to its outline. Peer: commonmark-java on the same lines, headings marked as Markdown wants them. */
@State(Scope.Benchmark)
public class ParsingBenchmark {

    @Param({"6500", "65000"})
    public int characters;

    private final Parser parser = Parser.builder().build();
    private String text;
    private String markdown;

    @Setup
    public void write() {
        text = Prose.of(characters);
        markdown = text.replaceAll("(?m)^(.、)", "\n# $1").replaceAll("(?m)^（", "\n## （");
    }

    @Benchmark
    public List<OutlineNode> qianfa() {
        return Outline.of(text);
    }

    @Benchmark
    public Node peer() {
        return parser.parse(markdown);
    }
}
