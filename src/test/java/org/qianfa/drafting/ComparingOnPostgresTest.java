package org.qianfa.drafting;

@DraftingOnPostgres
class ComparingOnPostgresTest extends ComparingTest {
}
