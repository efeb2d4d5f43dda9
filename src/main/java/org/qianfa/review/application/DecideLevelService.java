package org.qianfa.review.application;

import org.qianfa.review.DecideLevel;
import org.qianfa.review.LevelDecided;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
import org.qianfa.review.ReviewRefusal.SamePerson;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.MatterCase;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DecideLevelService implements DecideLevel {

    private final ReviewAccess access;
    private final MatterFiles files;
    private final ReviewClocks clocks;
    private final Proceedings proceedings;

    DecideLevelService(ReviewAccess access, MatterFiles files, ReviewClocks clocks, Proceedings proceedings) {
        this.access = access;
        this.files = files;
        this.clocks = clocks;
        this.proceedings = proceedings;
    }

    @Override
    public void decideLevel(Actor by, long matterId, Level level, boolean approved, String note) throws Refusal {
        Matter matter = access.matter(by, matterId);
        requireRole(by, matter, ReviewAccess.requireChoice(level));
        MatterCase matterCase = files.of(matter);
        requireAt(matter, level);
        if (matter.examination().tookPart(by.id())) {
            throw new SamePerson();
        }
        String said = approved ? note : ReviewAccess.requireText(note);
        matterCase.decide(level, by.id(), approved, said, proceedings.now());
        if (level == Level.HEAD && approved) {
            matter.course().sendOn(clocks.today());
        } else if (level == Level.HEAD) {
            matter.course().giveBack();
        }
        proceedings.record(by, "DecideLevel", matter, said, level + (approved ? " approved" : " returned"));
        proceedings.announce(new LevelDecided(by, matterId, level, approved));
    }

    private static void requireRole(Actor by, Matter matter, Level level) {
        boolean may = level == Level.HEAD && by.holdsInDepartment(Role.DEPARTMENT_HEAD, matter.submission().departmentId())
                || level == Level.DEPUTY_LEADER && by.holds(Role.DEPUTY_LEADER, matter.submission().unitId());
        if (!may) {
            throw new NotPermitted("decides level " + level + " only");
        }
    }

    private static void requireAt(Matter matter, Level level) throws MatterNotAtThisStep {
        if (level == Level.HEAD) {
            matter.require(State.TO_SUBMIT);
        } else if (matter.state().open() || matter.state() == State.RETURNED) {
            throw new MatterNotAtThisStep(matter.state());
        }
    }
}
