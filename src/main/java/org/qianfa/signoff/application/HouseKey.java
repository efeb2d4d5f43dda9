package org.qianfa.signoff.application;

import java.time.Instant;
import org.qianfa.integrity.SigningKey;
import org.qianfa.signoff.FileSigner;
import org.springframework.stereotype.Component;

/** The installation's own key: it vouches for the keys of persons, and signs the files the installation makes. */
@Component
class HouseKey implements FileSigner {

    private static final String NAME = "Qianfa 完整性证明";

    private final KeyChest keys;

    HouseKey(KeyChest keys) {
        this.keys = keys;
    }

    SigningKey issue(String name, Instant at) {
        return key(at).issue(name, at);
    }

    @Override
    public byte[] signedMessage(byte[] message, Instant at) {
        return key(at).signedMessage(message);
    }

    private SigningKey key(Instant at) {
        return keys.ofHouse(() -> SigningKey.issuer(NAME, at), at);
    }
}
