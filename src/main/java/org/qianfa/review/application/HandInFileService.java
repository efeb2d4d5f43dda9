package org.qianfa.review.application;

import org.qianfa.review.AnswerBegun;
import org.qianfa.review.HandInFile;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReviewRefusal.MatterIncomplete;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
import org.qianfa.review.domain.FileVersion;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class HandInFileService implements HandInFile {

    private final ReviewAccess access;
    private final MatterFiles files;
    private final Opinions opinions;
    private final Proceedings proceedings;

    HandInFileService(ReviewAccess access, MatterFiles files, Opinions opinions, Proceedings proceedings) {
        this.access = access;
        this.files = files;
        this.opinions = opinions;
        this.proceedings = proceedings;
    }

    @Override
    public int handInFile(Actor by, long matterId, Command command) throws Refusal {
        Matter matter = access.ofOwnDepartment(by, matterId);
        requireAwaited(matter);
        String note = ReviewAccess.requireText(command.note());
        if (command.content() == null || command.content().length == 0) {
            throw new MatterIncomplete();
        }
        proceedings.begins(new AnswerBegun(by, null, matter.id()));
        FileVersion version = files.amend(matter, files.read(command.fileName(), command.content()), command.content(), by.id(),
                proceedings.now(), note);
        proceedings.record(by, "HandInFile", matter, note, "version " + version.number() + ", file " + version.file().digest());
        return version.number();
    }

    /** What was found lawful, and what nobody has to answer, stays as it was reviewed. */
    private void requireAwaited(Matter matter) throws MatterNotAtThisStep {
        LegalityOutcome outcome = matter.examination().approval().outcome();
        boolean answering = matter.state() == State.REPLIED && outcome.passes()
                && (outcome == LegalityOutcome.AMEND || !opinions.onMatter(matter.id()).isEmpty());
        if (matter.state() != State.INCOMPLETE && !answering) {
            throw new MatterNotAtThisStep(matter.state());
        }
    }
}
