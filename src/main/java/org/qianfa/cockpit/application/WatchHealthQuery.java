package org.qianfa.cockpit.application;

import org.qianfa.cockpit.WatchHealth;
import org.qianfa.cockpit.persistence.DatabaseProbe;
import org.qianfa.publication.ReadBackStatus;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Checkup;
import org.qianfa.workflow.ProcessHealth;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class WatchHealthQuery implements WatchHealth {

    private final EngineProbe engine;
    private final ReadBackStatus pages;
    private final DatabaseProbe database;
    private final ObjectProvider<Checkup> parts;

    WatchHealthQuery(EngineProbe engine, ReadBackStatus pages, DatabaseProbe database, ObjectProvider<Checkup> parts) {
        this.engine = engine;
        this.pages = pages;
        this.database = database;
        this.parts = parts;
    }

    @Override
    public Health health(Actor by) {
        Watch.requireAdministrator(by);
        ProcessHealth.Health processes = engine.health();
        return new Health(processes, database.database(), pages.status(), database.forecasts(),
                parts.orderedStream().map(Checkup::findings).toList(), engine.versions(processes.lifetimes()));
    }
}
