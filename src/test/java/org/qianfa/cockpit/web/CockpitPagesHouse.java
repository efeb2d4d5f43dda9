package org.qianfa.cockpit.web;

import static org.qianfa.testing.Tasks.person;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.qianfa.testing.FakeReports;
import org.qianfa.testing.Neighbours;
import org.qianfa.workflow.FailedJobs;
import org.qianfa.workflow.ProcessPictures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** The cockpit's pages in the shell's frame, over a district with streets; what it looks into is mocked. Each test names its database. */
@ApplicationModuleTest(module = "cockpit", extraIncludes = {"shell", "people", "shared"})
@AutoConfigureMockMvc
@Import({Neighbours.class, CockpitNeighbours.class})
@TestPropertySource(properties = "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration")
abstract class CockpitPagesHouse {

    static final Actor COORDINATOR = person(20, 2, Role.COORDINATOR);
    static final Actor ADMIN = person(90, 1, Role.SYSTEM_ADMIN);
    static final Actor DRAFTER = person(21, 2, Role.DRAFTER);

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired FakeReports reports;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;
    @MockitoBean FailedJobs failedJobs;
    @MockitoBean ProcessPictures pictures;
    @MockitoBean Journal journal;

    /** Two streets, of which the first has a department and a report. */
    void aDistrictWithAReport() {
        for (String table : List.of("cockpit_forecast_due", "cockpit_forecast_stage", "cockpit_forecast", "cockpit_stage", "cockpit_report",
                "people_grant", "people_user", "people_department", "people_unit")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("""
                insert into people_unit (id, version, name, full_name, kind, document_code, organisation_code, site_id_code)
                values (1, 0, '云溪区', '云溪区', 'DISTRICT', '云', '1', '1'), (2, 0, '云溪街道', '云溪街道', 'STREET', '云街', '2', '2'),
                       (3, 0, '云岭街道', '云岭街道', 'STREET', '岭街', '3', '3')""").update();
        jdbc.sql("insert into people_department (id, version, unit_id, name) values (7, 0, 2, '司法所')").update();
        reports.add(1, 2, 2025, "云溪街道2025年法治政府建设年度报告");
    }

    void announce(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    static MockHttpServletRequestBuilder as(Actor actor, MockHttpServletRequestBuilder request) {
        return request.with(user(actor.username())).requestAttr("currentActor", actor);
    }
}
