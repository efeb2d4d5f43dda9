package org.qianfa.people.application;

import org.qianfa.people.Bootstrap;
import org.qianfa.people.UnitDetails;
import org.qianfa.people.UnitKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Lets somebody into a new house: on the first start prints the one-time password of {@code admin}, once. */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final UnitDetails FIRST_UNIT = new UnitDetails("本机构", "", "", "", "");

    private final Bootstrap bootstrap;

    FirstAdministrator(Bootstrap bootstrap) {
        this.bootstrap = bootstrap;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            bootstrap.found(UnitKind.DISTRICT, FIRST_UNIT, "admin", "安全管理员").ifPresent(founded -> LOG.warn(
                    "First start: sign in as \"{}\" with the one-time password {} and change it",
                    founded.administrator().actor().username(), founded.oneTimePassword()));
        } catch (DataIntegrityViolationException anotherNodeWasFaster) {
            LOG.info("Another node has just created the first administrator and printed the one-time password");
        }
    }
}
