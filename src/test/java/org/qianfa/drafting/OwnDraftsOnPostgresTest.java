package org.qianfa.drafting;

@DraftingOnPostgres
class OwnDraftsOnPostgresTest extends OwnDraftsTest {
}
