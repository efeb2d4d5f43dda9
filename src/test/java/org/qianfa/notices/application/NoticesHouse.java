package org.qianfa.notices.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mockito.Mockito;
import org.qianfa.figures.FigureRequests;
import org.qianfa.notices.Medium;
import org.qianfa.notices.channel.Channel;
import org.qianfa.notices.channel.Message;
import org.qianfa.notices.channel.NotDelivered;
import org.qianfa.people.Person;
import org.qianfa.people.SystemAdministrators;
import org.qianfa.review.MattersInProcess;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.qianfa.shell.WhoActs;
import org.qianfa.testing.FakeHouse;
import org.qianfa.testing.HouseOnDatabase;
import org.qianfa.workflow.ReportWork;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Notices on a real database, their neighbours faked. The data source is registered by the test. */
@TestConfiguration(proxyBeanMethods = false)
@Import(HouseOnDatabase.class)
@ComponentScan({"org.qianfa.notices.application", "org.qianfa.notices.persistence"})
class NoticesHouse {

    /** Ten in the morning in Shanghai. */
    static final Instant NOW = Instant.parse("2026-02-10T02:00:00Z");

    @Bean
    Hands clock() {
        return new Hands();
    }

    @Bean
    Holders directory() {
        return new Holders();
    }

    @Bean
    SystemAdministrators administrators() {
        return () -> Set.of(90L);
    }

    @Bean
    MattersInProcess matters() {
        return new OneMatter();
    }

    @Bean
    ReportWork work() {
        return Mockito.mock(ReportWork.class);
    }

    @Bean
    FigureRequests figureRequests() {
        return Mockito.mock(FigureRequests.class);
    }

    @Bean
    Asking asking() {
        return new Asking();
    }

    @Bean
    Written journal() {
        return new Written();
    }

    @Bean
    Carrier carrier() {
        return new Carrier(Medium.MAIL);
    }

    @Bean
    Carrier otherCarrier() {
        return new Carrier(Medium.SMS);
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames("messages/notices", "messages/workflow");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    static class Hands extends Clock {
        volatile Instant now = NOW;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Who holds what is said by the test. */
    static class Holders extends FakeHouse {
        final Map<String, List<Long>> holders = new HashMap<>();

        @Override
        public List<Person> holding(Role role, long unitId) {
            return people(role + "@" + unitId);
        }

        @Override
        public List<Person> holdingInDepartment(Role role, long departmentId) {
            return people(role + "@d" + departmentId);
        }

        private List<Person> people(String pool) {
            return holders.getOrDefault(pool, List.of()).stream().map(this::person).toList();
        }
    }

    /** A contract (matter 5) that person 31 of unit 2 submitted, with the adviser 41. */
    static class OneMatter implements MattersInProcess {
        @Override
        public List<Long> advisers(long matterId) {
            return List.of(41L);
        }

        @Override
        public Terms terms(long matterId) {
            return new Terms(null, LocalDate.of(2026, 2, 20));
        }

        @Override
        public Submitted submitted(long matterId) {
            return new Submitted(2, null, "与甲公司的合同", 31);
        }
    }

    static class Asking implements WhoActs {
        volatile Actor actor;

        @Override
        public Optional<Actor> now() {
            return Optional.ofNullable(actor);
        }
    }

    static class Written implements Journal {
        final List<String> entries = new ArrayList<>();

        @Override
        public void record(Actor by, String action, Subject subject, String reason, String details) {
            entries.add(action + ": " + Stream.of(reason, details).filter(text -> text != null).toList());
        }
    }

    /** Takes what it is given, unless it is told not to. */
    static class Carrier implements Channel {
        final List<Message> taken = new CopyOnWriteArrayList<>();
        volatile Predicate<Message> refusing = message -> false;
        private final Medium medium;

        Carrier(Medium medium) {
            this.medium = medium;
        }

        @Override
        public Medium medium() {
            return medium;
        }

        @Override
        public boolean open() {
            return true;
        }

        @Override
        public void send(Message message) throws NotDelivered {
            if (refusing.test(message)) {
                throw new NotDelivered("HTTP 500");
            }
            taken.add(message);
        }
    }
}
