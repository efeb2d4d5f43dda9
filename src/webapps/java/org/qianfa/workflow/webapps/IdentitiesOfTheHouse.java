package org.qianfa.workflow.webapps;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.qianfa.people.Accounts;
import org.springframework.stereotype.Component;

/** Puts the house in place of the engine's own tables of users, which stay empty. */
@Component
class IdentitiesOfTheHouse extends AbstractProcessEnginePlugin implements SessionFactory {

    private final Accounts accounts;

    IdentitiesOfTheHouse(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(this);
    }

    @Override
    public Class<?> getSessionType() {
        return ReadOnlyIdentityProvider.class;
    }

    @Override
    public Session openSession() {
        return new HouseIdentities(accounts);
    }
}
