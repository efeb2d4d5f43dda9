package org.qianfa.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.qianfa.officialtext.AnchorPlacement;
import org.qianfa.officialtext.IdentifiedParagraph;
import org.qianfa.officialtext.LaidOutText;
import org.qianfa.officialtext.ParagraphAnchor;
import org.qianfa.officialtext.ParagraphIdentity;
import org.qianfa.officialtext.Placement;

/** 600 annotations placed on a text after one edit of it; aim: 20 ms on 6,500 characters. There is no peer. */
@State(Scope.Benchmark)
public class AnchoringBenchmark {

    private static final int ANNOTATIONS = 600;

    @Param({"6500", "65000"})
    public int characters;

    private List<IdentifiedParagraph> before;
    private List<IdentifiedParagraph> after;
    private List<ParagraphAnchor> anchors;

    @Setup
    public void annotate() {
        AtomicLong counter = new AtomicLong();
        String text = Prose.of(characters);
        before = ParagraphIdentity.next(List.of(), text, counter::incrementAndGet);
        after = ParagraphIdentity.next(before, new StringBuilder(text).insert(text.length() / 2, "同时").toString(), counter::incrementAndGet);
        LaidOutText laidOut = LaidOutText.of(before);
        Random random = new Random(characters);
        anchors = IntStream.range(0, ANNOTATIONS).mapToObj(i -> {
            int start = random.nextInt(text.length() - 60);
            return laidOut.anchor(start, start + 2 + random.nextInt(40));
        }).toList();
    }

    @Benchmark
    public List<Placement> qianfa() {
        return AnchorPlacement.between(before, after).all(anchors);
    }
}
