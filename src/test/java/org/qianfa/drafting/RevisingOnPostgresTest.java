package org.qianfa.drafting;

@DraftingOnPostgres
class RevisingOnPostgresTest extends RevisingTest {
}
