package org.qianfa.problems;

import java.math.BigDecimal;
import java.util.List;
import org.qianfa.shared.Actor;

/** Proposes the chapter 上年度存在问题改进情况 of a report from the register. A proposal only: people put it into their text. */
public interface ImprovementChapter {

    /** @throws org.qianfa.shared.NotFound if the person may not know of the report */
    Proposal chapter(Actor reader, long reportId);

    /**
     * @param year     whose problems it tells of, the one before the report's
     * @param text     plain official text below the heading of the chapter; empty if nothing counted is on record
     * @param proposed problems of that year that wait to be completed and are not in the text
     * @param places   sections this person may write in now, the likely one first
     */
    record Proposal(int year, long unitId, String text, Rate rate, int proposed, List<Place> places) {
    }

    /** 整改率: closed ÷ all that count. @param percent one decimal, {@code null} if there are none */
    record Rate(int closed, int all, BigDecimal percent) {
    }

    /** @param fitting whether its heading names last year's problems */
    record Place(long sectionId, String heading, boolean fitting) {
    }
}
