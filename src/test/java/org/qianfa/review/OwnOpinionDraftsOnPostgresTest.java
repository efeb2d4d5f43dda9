package org.qianfa.review;

import org.qianfa.testing.OnPostgres;

@OnPostgres
class OwnOpinionDraftsOnPostgresTest extends OwnOpinionDraftsTest {
}
