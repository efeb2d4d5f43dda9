package org.qianfa.publication.web;

import static org.qianfa.testing.SignoffHouse.person;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.qianfa.people.Accounts;
import org.qianfa.people.ChangePassword;
import org.qianfa.people.SignIn;
import org.qianfa.people.SignOut;
import org.qianfa.publication.PreparePublicText;
import org.qianfa.publication.PublishEdition;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedEditions.Query;
import org.qianfa.publication.application.MockMvcPageReader;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.signoff.RegisterReport;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.signoff.SignoffFakes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The shell's frame without its doors, sign-off and publication behind it: requests bring their actor along. */
@ApplicationModuleTest(extraIncludes = {"shell", "signoff"})
@AutoConfigureMockMvc(addFilters = false)
@Import({SignoffFakes.class, MockMvcPageReader.class})
@MockitoBean(types = {Accounts.class, SignIn.class, SignOut.class, ChangePassword.class})
@TestPropertySource(properties = {
    "spring.datasource.url=jdbc:h2:mem:signed-is-published;DB_CLOSE_DELAY=-1",
    "spring.main.allow-bean-definition-overriding=true",
    "camunda.bpm.enabled=false"})
abstract class PortalHouse {

    static final List<Actor> REVIEWERS = List.of(person(71, Role.FIRST_REVIEWER), person(72, Role.SECOND_REVIEWER),
            person(73, Role.FINAL_REVIEWER));
    static final String REPORT = "/reports/" + OneReport.ID;
    private static final List<String> STEPS = List.of("first", "second", "final");

    @Autowired MockMvc mvc;
    SignoffDesk desk;

    @BeforeEach
    void anEmptyDesk(@Autowired ApplicationContext house) {
        desk = SignoffDesk.in(house);
    }

    final long prepared() {
        desk.bean(RegisterReport.class).registerReport(OneReport.ID);
        return release();
    }

    final long release() {
        return desk.bean(PreparePublicText.class).preparePublicText(OneReport.ID);
    }

    /** Through the three review pages to the portal; the id of the edition. */
    final long released() throws Exception {
        long release = prepared();
        for (int i = 0; i < STEPS.size(); i++) {
            mvc.perform(post("/releases/{id}/{step}", release, STEPS.get(i)).requestAttr("currentActor", REVIEWERS.get(i))
                    .param("approved", "yes").param("checks", "content", "wording", "secrecy")).andExpect(redirectedUrl(REPORT));
        }
        desk.bean(PublishEdition.class).publishEdition(release);
        return desk.bean(PublishedEditions.class).editions(new Query(0, 0, 0, 1)).items().get(0).id();
    }

    final ResultActions open(Actor by, String path) throws Exception {
        return mvc.perform(get(path).requestAttr("currentActor", by));
    }

    final ResultActions json(Actor by, String path, String body) throws Exception {
        return mvc.perform(post(path).servletPath(path).requestAttr("currentActor", by).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    final ResultActions send(Actor by, String path, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(path).requestAttr("currentActor", by);
        fields.forEach(request::param);
        return mvc.perform(request);
    }
}
