package org.qianfa.review.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.AnnotationView.ThreadEntry;
import org.qianfa.review.MatterView;
import org.qianfa.review.ReadMatterCase;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Names of people and departments for pages. */
@Component("reviewNames")
class Names {

    private final Directory directory;

    Names(Directory directory) {
        this.directory = directory;
    }

    Map<Long, String> people(Collection<Long> ids) {
        Set<Long> known = ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        return directory.persons(known).values().stream().collect(Collectors.toMap(Person::id, Person::displayName));
    }

    Map<Long, String> people(MatterView matter, List<AnnotationView> annotations) {
        Set<Long> ids = new HashSet<>(matter.advisers());
        ids.add(matter.submittedBy());
        ids.add(matter.approvedBy());
        matter.conclusions().stream().map(MatterView.Conclusion::personId).forEach(ids::add);
        ids.addAll(speakers(annotations));
        return people(ids);
    }

    /** Everybody who says something. */
    Map<Long, String> people(List<AnnotationView> annotations) {
        return people(speakers(annotations));
    }

    private static Set<Long> speakers(List<AnnotationView> annotations) {
        return annotations.stream().flatMap(a -> Stream.concat(Stream.of(a.authorId()), a.thread().stream().map(ThreadEntry::authorId)))
                .collect(Collectors.toSet());
    }

    Map<Long, String> people(MatterView matter, ReadMatterCase.CaseView about, List<AnnotationView> annotations) {
        Set<Long> ids = about.levels().stream().map(ReadMatterCase.LevelView::personId).collect(Collectors.toSet());
        about.versions().stream().map(ReadMatterCase.VersionView::handedInBy).forEach(ids::add);
        if (about.answer() != null) {
            ids.add(about.answer().answeredBy());
            ids.add(about.answer().confirmedBy());
        }
        Map<Long, String> all = new HashMap<>(people(matter, annotations));
        all.putAll(people(ids));
        return all;
    }

    /** Departments for which the person may submit matters. */
    Map<Long, String> submitting(Actor actor) {
        return actor.grants().stream().filter(g -> g.role() == Role.DRAFTER || g.role() == Role.DEPARTMENT_HEAD)
                .map(Grant::departmentId).distinct().map(directory::department).collect(Collectors.toMap(Department::id, Department::name));
    }

    Map<Long, String> departments(long unitId) {
        return directory.departments(unitId).stream().collect(Collectors.toMap(Department::id, Department::name));
    }
}
