package org.qianfa.bench;

import java.io.IOException;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.qianfa.proofreading.Proofreader;
import org.qianfa.proofreading.Reading;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;

/** A report read again after a change in one paragraph, all findings told. Peer: LanguageTool on the changed paragraph alone. */
@State(Scope.Benchmark)
public class RereadingBenchmark {

    @Param({"6500", "65000"})
    public int characters;

    private final JLanguageTool languageTool = new JLanguageTool(Languages.getLanguageForShortCode("zh-CN"));
    private final Reading reading = Proofreader.standard().begin(Circumstances.UNKNOWN);
    private String before;
    private String changed;
    private String after;
    private int turn;

    @Setup
    public void write() {
        before = Prose.of(characters);
        changed = before.lines().skip(20).findFirst().orElseThrow();
        after = "另经核实，";
        reading.read(before);
    }

    @Benchmark
    public List<Finding> qianfa() {
        return reading.read(before.replace(changed, after + ++turn + "件。" + changed));
    }

    @Benchmark
    public List<RuleMatch> peer() throws IOException {
        return languageTool.check(after + ++turn + "件。" + changed);
    }
}
