package org.qianfa.signoff.application;

import java.time.Instant;
import java.util.function.Supplier;
import org.qianfa.integrity.SigningKey;
import org.qianfa.signoff.domain.KeptKey;
import org.qianfa.signoff.persistence.KeptKeys;
import org.springframework.stereotype.Component;

/** Keys kept in the database, locked. */
@Component
class KeyChest {

    private final KeptKeys keys;
    private final KeyLock lock;

    KeyChest(KeptKeys keys, KeyLock lock) {
        this.keys = keys;
        this.lock = lock;
    }

    /** @param made the key to keep if there is none yet */
    SigningKey ofPerson(long personId, Supplier<SigningKey> made, Instant at) {
        return keys.findByPersonId(personId).map(kept -> SigningKey.read(lock.unlock(kept.lockedKey()), kept.certificates()))
                .orElseGet(() -> kept(personId, made.get(), at));
    }

    SigningKey ofHouse(Supplier<SigningKey> made, Instant at) {
        return ofPerson(KeptKey.HOUSE, made, at);
    }

    private SigningKey kept(long personId, SigningKey key, Instant at) {
        keys.save(new KeptKey(personId, key.certificates(), lock.lock(key.stored()), at));
        return key;
    }
}
