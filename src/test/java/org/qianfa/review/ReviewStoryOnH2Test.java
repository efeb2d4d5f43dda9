package org.qianfa.review;

@ReviewModuleTest
class ReviewStoryOnH2Test extends ReviewStory {
}
