package org.qianfa.cockpit.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** What of a stage a task is: of a section, of a department, of one person, or all of it. */
public final class PartOfStage {

    private PartOfStage() {
    }

    /** @param personId only if the task is meant for one person, else {@code null} */
    public static String of(String taskKey, Long sectionId, Long departmentId, Long personId) {
        return taskKey + "/" + Stream.of(Optional.ofNullable(sectionId), Optional.ofNullable(departmentId), Optional.ofNullable(personId))
                .flatMap(Optional::stream).findFirst().map(String::valueOf).orElse("");
    }
}
