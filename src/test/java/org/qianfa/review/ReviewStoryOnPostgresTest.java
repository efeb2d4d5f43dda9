package org.qianfa.review;

import org.qianfa.testing.OnPostgres;

@ReviewModuleTest
@OnPostgres
class ReviewStoryOnPostgresTest extends ReviewStory {
}
