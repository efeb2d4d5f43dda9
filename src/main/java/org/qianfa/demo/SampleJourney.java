package org.qianfa.demo;

import org.qianfa.shared.Actor;

/** One sample report on its way: where it is, who acts, how far it shall go. */
record SampleJourney(SamplePeople people, SamplePlace place, long reportId, int year, int seed, SampleStage stopAt) {

    Actor by(SamplePost post) {
        return people.at(place, post);
    }

    /** Whether this step is still to be done. */
    boolean passes(SampleStage stage) {
        return stage.compareTo(stopAt) < 0;
    }

    boolean stopsAt(SampleStage stage) {
        return stage == stopAt;
    }
}
