package org.qianfa.cockpit.application;

import org.qianfa.cockpit.WatchHealth;
import org.qianfa.cockpit.persistence.DatabaseProbe;
import org.qianfa.publication.ReadBackStatus;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.ProcessHealth;
import org.qianfa.workflow.ProcessHealth.Lifetime;
import org.qianfa.workflow.ProcessPictures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class WatchHealthQuery implements WatchHealth {

    private final ProcessHealth engine;
    private final ProcessPictures pictures;
    private final ReadBackStatus pages;
    private final DatabaseProbe database;

    WatchHealthQuery(ProcessHealth engine, ProcessPictures pictures, ReadBackStatus pages, DatabaseProbe database) {
        this.engine = engine;
        this.pictures = pictures;
        this.pages = pages;
        this.database = database;
    }

    @Override
    public Health health(Actor by) {
        Watch.requireAdministrator(by);
        ProcessHealth.Health processes = engine.health();
        return new Health(processes, database.database(), pages.status(), database.forecasts(), processes.lifetimes().stream()
                .map(Lifetime::processKey).map(key -> new ProcessVersions(key, pictures.versions(key))).toList());
    }
}
