package org.qianfa.cycle;

import org.qianfa.testing.OnPostgres;

@OnPostgres
class YearOnPostgreSqlTests extends YearContract {
}
