package org.qianfa.bench;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.qianfa.officialtext.TextComparison;

/** A text against its revision, down to the character. Peer: java-diff-utils, rows with inline differences by character. */
@State(Scope.Benchmark)
public class ComparingBenchmark {

    @Param({"6500", "65000"})
    public int characters;

    private final DiffRowGenerator generator = DiffRowGenerator.create().showInlineDiffs(true).mergeOriginalRevised(true).build();
    private String before;
    private String after;

    @Setup
    public void write() {
        before = Prose.of(characters);
        after = Prose.revised(before);
    }

    @Benchmark
    public TextComparison qianfa() {
        return TextComparison.of(before, after);
    }

    @Benchmark
    public List<DiffRow> peer() {
        return generator.generateDiffRows(before.lines().toList(), after.lines().toList());
    }
}
