package org.qianfa.problems.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.TestHouse;
import org.qianfa.people.Accounts;
import org.qianfa.people.ChangePassword;
import org.qianfa.people.SignIn;
import org.qianfa.people.SignOut;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The register of problems over real reports in the shell's frame, without its doors: requests bring their actor along. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(extraIncludes = {"shell", "drafting"})
@AutoConfigureMockMvc(addFilters = false)
@Import({TestHouse.class, ReportStory.class})
@MockitoBean(types = {Accounts.class, SignIn.class, SignOut.class, ChangePassword.class})
@TestPropertySource(properties = {
    "spring.datasource.url=jdbc:h2:mem:problems-web;DB_CLOSE_DELAY=-1",
    "spring.main.allow-bean-definition-overriding=true",
    "camunda.bpm.enabled=false"})
@interface ProblemsWebTest {
}
