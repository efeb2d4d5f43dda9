package org.qianfa.drafting;

import org.qianfa.testing.OnPostgres;

@DraftingTest
@OnPostgres
class UseCasesOnPostgresTest extends UseCasesTest {
}
