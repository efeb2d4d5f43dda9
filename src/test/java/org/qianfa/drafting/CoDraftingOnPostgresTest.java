package org.qianfa.drafting;

@DraftingOnPostgres
class CoDraftingOnPostgresTest extends CoDraftingTest {
}
