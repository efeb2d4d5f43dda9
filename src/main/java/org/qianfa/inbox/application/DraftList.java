package org.qianfa.inbox.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qianfa.drafting.OwnDrafts;
import org.qianfa.inbox.Cursor;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.review.OwnOpinionDrafts;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TaskInfo.Standing;
import org.springframework.stereotype.Component;

/** A person's drafts of both kinds as one list, newest first; at the same moment sections come before opinions. */
@Component
class DraftList {

    private static final String SECTION = "section-";
    private static final String OPINION = "opinion-";
    private static final int EXCERPT = 60;

    private final OwnDrafts sections;
    private final OwnOpinionDrafts opinions;

    DraftList(OwnDrafts sections, OwnOpinionDrafts opinions) {
        this.sections = sections;
        this.opinions = opinions;
    }

    List<Listed> rows(Actor by, Cursor after, int size) {
        Instant before = after == null ? Instant.parse("9999-12-31T00:00:00Z") : after.key();
        List<Listed> rows = new ArrayList<>();
        sections.ownDrafts(by, before, sectionsBefore(after), size).forEach(draft -> rows.add(Listed.at(section(by, draft), draft.savedAt())));
        opinions.ownOpinionDrafts(by, before, opinionsBefore(after), size).forEach(draft -> rows.add(Listed.at(opinion(by, draft), draft.writtenAt())));
        // Stable: what came sorted from either side stays in its order.
        rows.sort(Comparator.comparing((Listed row) -> row.at().key()).reversed());
        return rows.subList(0, Math.min(size, rows.size()));
    }

    int count(Actor by, int most) {
        return Math.min(most, sections.countOwnDrafts(by, most) + opinions.countOwnOpinionDrafts(by, most));
    }

    /** The id below which sections of the cursor's moment are still to come: none after an opinion. */
    private static long sectionsBefore(Cursor after) {
        if (after == null) {
            return Long.MAX_VALUE;
        }
        return after.id().startsWith(SECTION) ? number(after.id().substring(SECTION.length())) : 0;
    }

    private static long opinionsBefore(Cursor after) {
        return after != null && after.id().startsWith(OPINION) ? number(after.id().substring(OPINION.length())) : Long.MAX_VALUE;
    }

    /** Nothing comes after what is no id. */
    private static long number(String id) {
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    private static Item section(Actor by, OwnDrafts.OwnDraft draft) {
        return new Item(SECTION + draft.id(), "userTask_draftSection", null, draft.reportId(), draft.sectionId(), null, draft.unitId(), by.id(), true,
                "/sections/" + draft.sectionId() + "/draft", draft.title(), draft.heading(), draft.year(), draft.savedAt(), null, null, Standing.NEW);
    }

    private static Item opinion(Actor by, OwnOpinionDrafts.OwnOpinionDraft draft) {
        String text = draft.text();
        return new Item(OPINION + draft.id(), "userTask_giveOpinion", null, draft.reportId(), null, null, draft.unitId(), by.id(), true,
                "/matters/" + draft.matterId(), draft.title(),
                text.codePointCount(0, text.length()) <= EXCERPT ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…",
                null, draft.writtenAt(), null, null, Standing.NEW);
    }
}
