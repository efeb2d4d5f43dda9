package org.qianfa.drafting;

@DraftingOnPostgres
class PresenceOnPostgresTest extends PresenceTest {
}
