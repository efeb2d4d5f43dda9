package org.qianfa.figures;

import org.qianfa.testing.OnPostgres;

@FiguresTest
@OnPostgres
class WithdrawalOnPostgresTest extends WithdrawalContractTest {
}
