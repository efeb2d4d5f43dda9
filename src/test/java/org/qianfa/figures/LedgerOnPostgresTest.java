package org.qianfa.figures;

import org.qianfa.testing.OnPostgres;

@FiguresTest
@OnPostgres
class LedgerOnPostgresTest extends LedgerContractTest {
}
