package org.qianfa.figures;

import org.qianfa.testing.OnPostgres;

@FiguresTest
@OnPostgres
class ExchangeOnPostgresTest extends ExchangeContractTest {
}
