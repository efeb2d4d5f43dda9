package org.qianfa.problems;

import org.qianfa.drafting.DraftView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Adds the proposed text, as the person left it, to the end of the own draft of a section. Makes no revision and replaces nothing. */
public interface InsertChapter {

    /**
     * @throws Refusal                        {@link ProblemFlawed} without text, {@link ChapterThere}, or if the section is not open for work
     * @throws org.qianfa.shared.NotPermitted if the section is somebody else's work
     */
    DraftView insertChapter(Actor by, long reportId, long sectionId, String text) throws Refusal;
}
