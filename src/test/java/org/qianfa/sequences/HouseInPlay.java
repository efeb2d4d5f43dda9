package org.qianfa.sequences;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.qianfa.signoff.UpwardChannel;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The whole product on a database that can be wound back, with a clock in the test's hands and nothing that runs by itself. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "camunda.bpm.job-execution.enabled=false", "camunda.bpm.metrics.enabled=false", "camunda.bpm.metrics.db-reporter-activate=false",
    "spring.session.jdbc.cleanup-cron=-", "qianfa.notices.send-every=PT0S", "qianfa.notices.live-every=PT0S",
    "qianfa.cockpit.forecast-every=PT0S", "qianfa.inbox.compare-at=-", "qianfa.publication.read-back-every=PT0S", "qianfa.signing.time-stamp-every=PT24H",
    "spring.jpa.properties.hibernate.show_sql=false", "logging.level.org.camunda.bpm.engine.context=OFF"})
@Import(HouseInPlay.Parts.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@interface HouseInPlay {

    @TestConfiguration(proxyBeanMethods = false)
    class Parts {

        @Bean
        Rewinding dataSource() {
            return new Rewinding("sequences-" + UUID.randomUUID());
        }

        @Bean
        @Primary
        SetClock setClock() {
            return new SetClock();
        }

        @Bean
        @Primary
        Channel channel(@Qualifier("inHouseChannel") UpwardChannel inHouse) {
            return new Channel(inHouse);
        }

        @Bean
        static Steps steps() {
            return new Steps();
        }
    }

    /** The clock of the house and that of the engine, moved together. */
    class SetClock extends Clock {

        private static final Instant START = Instant.parse("2025-12-01T01:00:00Z");

        private Instant now;

        SetClock() {
            set(START);
        }

        void set(Instant moment) {
            now = moment;
            ClockUtil.setCurrentTime(Date.from(moment));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    /** The steps the engine takes by itself. When they fail they have done all they had to do, which must be undone. */
    class Steps implements BeanPostProcessor {

        boolean failing;

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return !(bean instanceof JavaDelegate step) ? bean : (JavaDelegate) execution -> {
                step.execute(execution);
                if (failing) {
                    throw new Outage("the step fails");
                }
            };
        }
    }

    /** What fails because the test lets it fail. */
    class Outage extends IllegalStateException {

        Outage(String message) {
            super(message);
        }
    }

    /** The way to the level above, which can be out of order. */
    class Channel implements UpwardChannel {

        private final UpwardChannel inHouse;
        boolean broken;

        Channel(UpwardChannel inHouse) {
            this.inHouse = inHouse;
        }

        @Override
        public void deliver(Delivery delivery) {
            if (broken) {
                throw new Outage("the level above cannot be reached");
            }
            inHouse.deliver(delivery);
        }
    }
}
