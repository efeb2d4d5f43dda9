package org.qianfa.inbox.web;

import java.time.LocalDate;
import org.qianfa.people.Directory;
import org.qianfa.workflow.WhyStopped;
import org.springframework.stereotype.Component;

/** Why a report stands still, in words. */
@Component
class StoppedWords {

    private final WhyStopped stopped;
    private final Directory directory;

    StoppedWords(WhyStopped stopped, Directory directory) {
        this.stopped = stopped;
        this.directory = directory;
    }

    /** {@code null} if it does not stand still, or nobody wrote down why. */
    Said of(long reportId) {
        return stopped.current(reportId).map(still -> new Said(directory.person(still.by()).displayName(), still.since(), still.word())).orElse(null);
    }

    record Said(String by, LocalDate since, String word) {
    }
}
