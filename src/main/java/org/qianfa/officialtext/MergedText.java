package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qianfa.officialtext.MergeBlock.Conflict;
import org.qianfa.officialtext.MergeBlock.Settled;

/** Two versions of a text in one, block after block. */
public record MergedText(List<MergeBlock> blocks) {

    public MergedText {
        blocks = List.copyOf(blocks);
    }

    public List<Conflict> conflicts() {
        return blocks.stream().filter(Conflict.class::isInstance).map(Conflict.class::cast).toList();
    }

    /** The merged text, unless there is something to decide. */
    public Optional<String> text() {
        return conflicts().isEmpty() ? Optional.of(decided(Conflict::base)) : Optional.empty();
    }

    /** The merged text with the paragraphs that a person chose or wrote for each conflict. */
    public String decided(Function<Conflict, List<String>> decision) {
        List<String> lines = new ArrayList<>();
        for (MergeBlock block : blocks) {
            lines.addAll(block instanceof Settled settled ? settled.paragraphs() : decision.apply((Conflict) block));
        }
        return ParagraphLines.join(lines);
    }
}
