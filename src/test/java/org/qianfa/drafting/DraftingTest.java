package org.qianfa.drafting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;

/** The module alone on a migrated database, the modules below played by {@link TestHouse}; no process engine. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest
@Import({TestHouse.class, ReportStory.class, PublishedShelf.class})
@TestPropertySource(properties = {
    "spring.datasource.url=jdbc:h2:mem:drafting;DB_CLOSE_DELAY=-1",
    "camunda.bpm.enabled=false"})
public @interface DraftingTest {
}
