package org.qianfa.signoff.application;

import java.time.Instant;
import org.qianfa.integrity.SealSignature;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.Signer;

/** Signs with SM2 keys the product keeps, locked, in its database. A person's first signature makes the key. */
class SoftwareSigner implements Signer {

    private final KeyChest keys;
    private final HouseKey house;

    SoftwareSigner(KeyChest keys, HouseKey house) {
        this.keys = keys;
        this.house = house;
    }

    @Override
    public SealSignature sign(Actor by, String content, Instant at) {
        return keys.ofPerson(by.id(), () -> house.issue(by.displayName() + " " + by.id(), at), at).sign(content);
    }
}
