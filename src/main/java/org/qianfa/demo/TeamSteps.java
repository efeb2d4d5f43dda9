package org.qianfa.demo;

import org.qianfa.drafting.InviteCoDrafter;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.SaveDraft;
import org.qianfa.drafting.SaveRevision;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Has two colleagues work on a section that was returned: revisions by both, and a draft of the helper still to be merged. */
@Component
@Profile("demo")
class TeamSteps {

    private static final String ADDED = "\n对群众反映集中的问题逐件批示督办，全年批示12件，较上年增加3件。";

    private final InviteCoDrafter inviteCoDrafter;
    private final SaveRevision saveRevision;
    private final SaveDraft saveDraft;

    TeamSteps(InviteCoDrafter inviteCoDrafter, SaveRevision saveRevision, SaveDraft saveDraft) {
        this.inviteCoDrafter = inviteCoDrafter;
        this.saveRevision = saveRevision;
        this.saveDraft = saveDraft;
    }

    /** @param text of the only revision so far */
    void write(SampleJourney journey, SectionView section, String text) throws Refusal {
        Actor drafter = journey.by(SamplePost.DRAFTER_1);
        Actor helper = journey.by(SamplePost.DRAFTER_2);
        inviteCoDrafter.inviteCoDrafter(drafter, section.id(), helper.id());
        saveRevision.saveRevision(helper, new SaveRevision.Command(section.id(), text + ADDED, 1, "补充批示督办情况"));
        String drafted = text + ADDED.replace("全年批示12件", "全年批示督办12件，均已办结");
        saveDraft.saveDraft(helper, new SaveDraft.Command(section.id(), drafted, 2, null));
        String checked = text.replace("带头学法", "带头开展集体学法") + ADDED.replace("全年批示12件", "全年作出批示14件").replace("增加3件", "增加5件");
        saveRevision.saveRevision(drafter, new SaveRevision.Command(section.id(), checked, 2, "按台账核对批示件数"));
    }
}
