package org.qianfa.drafting.application;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.drafting.ConflictsUndecided;
import org.qianfa.drafting.MergeDraft;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.drafting.domain.Revision;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.domain.Written;
import org.qianfa.officialtext.MergeBlock.Conflict;
import org.qianfa.officialtext.MergedText;
import org.qianfa.officialtext.PlainText;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class MergeDraftService implements MergeDraft {

    private final Workplace workplace;
    private final Versions versions;
    private final Filing filing;
    private final Ledger ledger;

    MergeDraftService(Workplace workplace, Versions versions, Filing filing, Ledger ledger) {
        this.workplace = workplace;
        this.versions = versions;
        this.filing = filing;
        this.ledger = ledger;
    }

    @Override
    @Transactional(readOnly = true)
    public View openMerge(Actor by, long sectionId) {
        Section section = workplace.section(by, sectionId);
        return versions.merge(section, workplace.view(by, section));
    }

    @Override
    public RevisionView mergeDraft(Actor by, Command command) throws Refusal {
        Section section = workplace.lockedSection(by, command.sectionId());
        ledger.beginsWork(by, section);
        workplace.requireOpen(by, section);
        View view = versions.merge(section, workplace.view(by, section));
        versions.requireSame(section, workplace.view(by, section), command.seen());
        String merged = decided(view.merged(), command.decisions());
        if (view.newest() != null && view.newest().text().equals(PlainText.normalise(merged))) {
            filing.insteadOfDraft(by, versions.newest(section));
            return view.newest();
        }
        Written written = new Written(by.id(), merged, command.reason(), ledger.now());
        Revision revision = filing.insteadOfDraft(by, workplace.write(by, section, written, section.getRevisionNumber()));
        return ledger.entered(by, "MergeDraft", revision, "draft on revision " + view.base() + " into " + revision.getNumber());
    }

    private static String decided(MergedText merged, List<Decision> decisions) throws ConflictsUndecided {
        int conflicts = merged.conflicts().size();
        long made = decisions.stream().limit(conflicts).filter(d -> d.choice() != Choice.NONE).count();
        if (made < conflicts) {
            throw new ConflictsUndecided(conflicts - made);
        }
        Iterator<Decision> next = decisions.iterator();
        return merged.decided(conflict -> wording(conflict, next.next()));
    }

    private static List<String> wording(Conflict conflict, Decision decision) {
        return switch (decision.choice()) {
            case MINE -> conflict.mine();
            case THEIRS -> conflict.theirs();
            case BOTH -> Stream.concat(conflict.mine().stream(), conflict.theirs().stream()).toList();
            case OWN -> PlainText.paragraphs(decision.own() == null ? "" : decision.own());
            case NONE -> throw new IllegalStateException("not decided");
        };
    }
}
