package org.qianfa.people;

import java.util.Collection;
import org.qianfa.shared.Actor;

/** Gives sample accounts one known password that need not be changed. Exists in profile {@code demo} only. */
public interface SamplePasswords {

    void set(Actor by, Collection<Long> userIds, String password);
}
