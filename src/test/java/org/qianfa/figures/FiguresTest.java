package org.qianfa.figures;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.TestHouse;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;

/** The ledger with real reports below it, on a migrated database; people and years are played, and there is no process. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(extraIncludes = "drafting")
@Import({TestHouse.class, ReportStory.class, LedgerStory.class, PlayedRegister.class})
@TestPropertySource(properties = {
    "spring.datasource.url=jdbc:h2:mem:figures;DB_CLOSE_DELAY=-1",
    "qianfa.figures.evidence-limit=2MB",
    "camunda.bpm.enabled=false"})
public @interface FiguresTest {
}
