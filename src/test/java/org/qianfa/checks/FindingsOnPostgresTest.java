package org.qianfa.checks;

import org.qianfa.testing.OnPostgres;

@ChecksTest
@OnPostgres
class FindingsOnPostgresTest extends FindingsContractTest {
}
