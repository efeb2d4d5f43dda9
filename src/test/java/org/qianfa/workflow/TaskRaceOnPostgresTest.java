package org.qianfa.workflow;

import org.qianfa.testing.OnPostgres;
import org.springframework.context.annotation.Import;

@Import(ProcessTest.Time.class)
@OnPostgres
class TaskRaceOnPostgresTest extends TaskRaceTest {
}
