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
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;

/** A report read from beginning to end. Peer: LanguageTool with its Chinese rules. */
@State(Scope.Benchmark)
public class ProofreadingBenchmark {

    @Param({"6500", "65000"})
    public int characters;

    private final Proofreader proofreader = Proofreader.standard();
    private final JLanguageTool languageTool = new JLanguageTool(Languages.getLanguageForShortCode("zh-CN"));
    private String text;

    @Setup
    public void write() {
        text = Prose.of(characters);
    }

    @Benchmark
    public List<Finding> qianfa() {
        return proofreader.read(text, Circumstances.UNKNOWN);
    }

    @Benchmark
    public List<RuleMatch> peer() throws IOException {
        return languageTool.check(text);
    }
}
