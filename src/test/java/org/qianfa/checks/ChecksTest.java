package org.qianfa.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.qianfa.drafting.PublishedShelf;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.TestHouse;
import org.qianfa.figures.LedgerStory;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;

/** Proofreading with real reports and ledgers below it, on a migrated database; people and years are played, and there is no process. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(extraIncludes = {"drafting", "figures"})
@Import({TestHouse.class, ReportStory.class, LedgerStory.class, PublishedShelf.class, ChecksStory.class})
@TestPropertySource(properties = {
    "spring.datasource.url=jdbc:h2:mem:checks;DB_CLOSE_DELAY=-1",
    "camunda.bpm.enabled=false"})
public @interface ChecksTest {
}
