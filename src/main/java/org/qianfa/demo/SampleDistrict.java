package org.qianfa.demo;

import org.qianfa.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the sample district on the first start in profile {@code demo}; an existing one is left alone. */
@Component
@Profile("demo")
class SampleDistrict {

    private static final Logger LOG = LoggerFactory.getLogger(SampleDistrict.class);

    private final SampleHouse house;
    private final SampleRegisters registers;
    private final SampleProblems problems;
    private final SampleReports reports;

    SampleDistrict(SampleHouse house, SampleRegisters registers, SampleProblems problems, SampleReports reports) {
        this.house = house;
        this.registers = registers;
        this.problems = problems;
        this.reports = reports;
    }

    /** On a thread of its own: the engine works off its jobs only once every listener is done, and the samples wait for them. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        new Thread(this::make, "sample-district").start();
    }

    private void make() {
        try {
            SampleHouse.Founded founded = house.found();
            if (founded == null) {
                LOG.info("The sample district is there already");
                return;
            }
            LOG.info("Making the sample district: four units, five years, a report at every step. This takes a moment.");
            registers.keep(founded);
            problems.keep(founded);
            reports.make(founded);
            LOG.info("The sample district is ready; accounts and their password stand on the login page");
        } catch (Refusal refusal) {
            throw new IllegalStateException(refusal);
        }
    }
}
