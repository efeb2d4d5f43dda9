package org.qianfa.cooperation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;

/** The module alone on a migrated database, its neighbours played by {@link CooperationHouse}; no process engine. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest
@Import(CooperationHouse.class)
@TestPropertySource(properties = {
    "spring.datasource.url=jdbc:h2:mem:cooperation;DB_CLOSE_DELAY=-1",
    "camunda.bpm.enabled=false"})
@interface CooperationTest {
}
