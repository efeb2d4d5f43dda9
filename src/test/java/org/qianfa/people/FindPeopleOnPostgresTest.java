package org.qianfa.people;

import org.qianfa.testing.OnPostgres;
import org.springframework.context.annotation.Import;

@Import(PeopleTest.Time.class)
@OnPostgres
class FindPeopleOnPostgresTest extends FindPeopleTest {
}
