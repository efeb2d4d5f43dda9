package org.qianfa.people;

import org.qianfa.shared.Actor;

/** A security administrator opens a closed account again. */
public interface EnableUser {

    void enable(Actor by, long userId);
}
