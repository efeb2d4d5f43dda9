package org.qianfa.officialtext;

import java.util.List;

/** A stretch of a merged text: settled, or to be decided by a person. Each list holds whole paragraphs. */
public sealed interface MergeBlock {

    /** Paragraphs about which the two versions do not disagree. */
    record Settled(List<String> paragraphs) implements MergeBlock {

        public Settled {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Paragraphs about which they do; a version that has nothing here is empty. */
    record Conflict(List<String> base, List<String> mine, List<String> theirs) implements MergeBlock {

        public Conflict {
            base = List.copyOf(base);
            mine = List.copyOf(mine);
            theirs = List.copyOf(theirs);
        }
    }
}
