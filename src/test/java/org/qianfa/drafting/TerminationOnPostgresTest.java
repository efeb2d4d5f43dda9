package org.qianfa.drafting;

@DraftingOnPostgres
class TerminationOnPostgresTest extends TerminationTest {
}
