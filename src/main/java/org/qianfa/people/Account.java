package org.qianfa.people;

import org.qianfa.shared.Actor;

/**
 * An enabled account as it is now.
 *
 * @param credentialStamp changes when every session opened before must end
 */
public record Account(Actor actor, int credentialStamp, boolean mustChangePassword) {
}
