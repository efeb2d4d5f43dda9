package org.qianfa.signoff.application;

import java.time.Instant;
import org.qianfa.integrity.SealSignature;
import org.qianfa.integrity.SigningKey;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.Signer;
import org.qianfa.signoff.domain.KeptKey;
import org.qianfa.signoff.persistence.KeptKeys;
import org.springframework.stereotype.Component;

/** Signs with SM2 keys the product keeps, locked, in its database. A person's first signature makes the key. */
@Component
class SoftwareSigner implements Signer {

    private final KeptKeys keys;
    private final KeyLock lock;

    SoftwareSigner(KeptKeys keys, KeyLock lock) {
        this.keys = keys;
        this.lock = lock;
    }

    @Override
    public SealSignature sign(Actor by, String content, Instant at) {
        SigningKey key = keys.findByPersonId(by.id()).map(this::opened)
                .orElseGet(() -> kept(by.id(), house(at).issue(by.displayName() + " " + by.id(), at), at));
        return key.sign(content);
    }

    private SigningKey house(Instant at) {
        return keys.findByPersonId(KeptKey.HOUSE).map(this::opened)
                .orElseGet(() -> kept(KeptKey.HOUSE, SigningKey.issuer("Qianfa 完整性证明", at), at));
    }

    private SigningKey kept(long personId, SigningKey key, Instant at) {
        keys.save(new KeptKey(personId, key.certificates(), lock.lock(key.stored()), at));
        return key;
    }

    private SigningKey opened(KeptKey kept) {
        return SigningKey.read(lock.unlock(kept.lockedKey()), kept.certificates());
    }
}
