package org.qianfa.review.application;

import java.util.List;
import org.qianfa.people.Directory;
import org.qianfa.review.MatterOpened;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.ReadMatterCase.FileView;
import org.qianfa.review.ReviewRefusal.MaterialsMissing;
import org.qianfa.review.ReviewRefusal.MatterIncomplete;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitMatter;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Submission;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SubmitMatterService implements SubmitMatter {

    private final Directory directory;
    private final Registry registry;
    private final MatterFiles files;
    private final Proceedings proceedings;

    SubmitMatterService(Directory directory, Registry registry, MatterFiles files, Proceedings proceedings) {
        this.directory = directory;
        this.registry = registry;
        this.files = files;
        this.proceedings = proceedings;
    }

    @Override
    public long submitMatter(Actor by, Command command) throws Refusal {
        long unit = directory.department(command.departmentId()).unitId();
        requireSubmitter(by, command, unit);
        requireWhole(command);
        FileView file = files.read(command.fileName(), command.content());
        String title = command.title().strip();
        Matter matter = registry.enter(command.kind(),
                new Submission(unit, command.departmentId(), null, title, 1, by.id(), proceedings.now()), command.materials());
        files.keep(matter, file, command.content());
        proceedings.record(by, "SubmitMatter", matter, null, command.kind() + ", file " + file.digest());
        proceedings.announce(new MatterOpened(by, matter.id(), command.kind(), title, unit, command.departmentId()));
        return matter.id();
    }

    private static void requireSubmitter(Actor by, Command command, long unit) {
        if (!by.worksIn(unit)) {
            throw new NotFound("department", command.departmentId());
        }
        boolean head = command.kind() != Kind.ENFORCEMENT_DECISION && by.holdsInDepartment(Role.DEPARTMENT_HEAD, command.departmentId());
        if (!head && !by.holdsInDepartment(Role.DRAFTER, command.departmentId())) {
            throw new NotPermitted("drafters or the head of department " + command.departmentId() + " only");
        }
    }

    private static void requireWhole(Command command) throws Refusal {
        boolean titled = command.title() != null && !command.title().isBlank();
        if (command.kind() == null || command.kind() == Kind.REPORT || !titled || command.content() == null || command.content().length == 0) {
            throw new MatterIncomplete();
        }
        List<Material> materials = command.materials();
        if (materials == null || materials.isEmpty() || materials.stream().anyMatch(m -> m == null || m.kind() == null)) {
            throw new MaterialsMissing();
        }
    }
}
