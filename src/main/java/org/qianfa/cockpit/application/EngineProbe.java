package org.qianfa.cockpit.application;

import java.util.List;
import org.qianfa.cockpit.WatchHealth.ProcessVersions;
import org.qianfa.workflow.ProcessHealth;
import org.qianfa.workflow.ProcessHealth.Lifetime;
import org.qianfa.workflow.ProcessPictures;
import org.springframework.stereotype.Component;

/** Asks the processes how they are, and in which versions they run. */
@Component
class EngineProbe {

    private final ProcessHealth engine;
    private final ProcessPictures pictures;

    EngineProbe(ProcessHealth engine, ProcessPictures pictures) {
        this.engine = engine;
        this.pictures = pictures;
    }

    ProcessHealth.Health health() {
        return engine.health();
    }

    /** In the order of the lifetimes told of. */
    List<ProcessVersions> versions(List<Lifetime> lifetimes) {
        return lifetimes.stream().map(Lifetime::processKey).map(key -> new ProcessVersions(key, pictures.versions(key))).toList();
    }
}
