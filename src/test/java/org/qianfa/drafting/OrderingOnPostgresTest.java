package org.qianfa.drafting;

@DraftingOnPostgres
class OrderingOnPostgresTest extends OrderingTest {
}
