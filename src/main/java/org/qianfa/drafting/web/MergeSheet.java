package org.qianfa.drafting.web;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.drafting.MergeDraft;
import org.qianfa.drafting.MergeDraft.Choice;
import org.qianfa.drafting.MergeDraft.Decision;
import org.qianfa.officialtext.MergeBlock;
import org.qianfa.officialtext.MergeBlock.Conflict;
import org.qianfa.officialtext.MergeBlock.Settled;
import org.qianfa.officialtext.Outline;
import org.qianfa.officialtext.TextComparison;
import org.qianfa.officialtext.TextRun;

/**
 * A merge as the page shows it.
 *
 * @param left what was typed for conflicts that are no longer the same
 */
record MergeSheet(MergeDraft.View view, String tag, List<Block> blocks, int conflicts, List<String> left) {

    /** No text of a section has more paragraphs to disagree about. */
    static final int MOST = 2_000;

    static MergeSheet of(MergeDraft.View view, List<Decision> decisions) {
        List<Block> blocks = new ArrayList<>();
        int conflicts = view.merged().conflicts().size();
        boolean same = decisions.size() == conflicts;
        int next = 0;
        for (MergeBlock block : view.merged().blocks()) {
            if (block instanceof Settled settled) {
                blocks.add(new Block(-1, paragraphs(settled.paragraphs()), null));
            } else {
                Decision made = same ? decisions.get(next) : new Decision(Choice.NONE, "");
                blocks.add(new Block(next++, List.of(), Dispute.of((Conflict) block, made)));
            }
        }
        List<String> left = same ? List.of() : decisions.stream().map(Decision::own).filter(own -> !own.isBlank()).toList();
        return new MergeSheet(view, Tags.of(view.stamp()), blocks, conflicts, left);
    }

    private static List<Outline.Paragraph> paragraphs(List<String> lines) {
        return Outline.paragraphs(String.join("\n", lines));
    }

    /** @param number of the conflict, from 0; -1 for settled text */
    record Block(int number, List<Outline.Paragraph> settled, Dispute dispute) {
    }

    /** The three versions; mine and theirs with their differences to the base. */
    record Dispute(List<String> base, List<TextRun> mine, List<TextRun> theirs, Decision made, String proposal) {

        static Dispute of(Conflict conflict, Decision made) {
            String proposal = made.own().isBlank() ? String.join("\n", conflict.mine()) : made.own();
            return new Dispute(conflict.base(), runs(conflict.base(), conflict.mine()), runs(conflict.base(), conflict.theirs()),
                    made, proposal);
        }

        private static List<TextRun> runs(List<String> base, List<String> version) {
            List<TextRun> runs = new ArrayList<>();
            TextComparison.of(String.join("\n", base), String.join("\n", version)).changes().forEach(change -> {
                if (!runs.isEmpty()) {
                    runs.add(new TextRun(TextRun.Kind.KEPT, "\n"));
                }
                runs.addAll(change.runs());
            });
            return runs;
        }

        public boolean chose(String choice) {
            return made.choice().name().equals(choice);
        }
    }
}
