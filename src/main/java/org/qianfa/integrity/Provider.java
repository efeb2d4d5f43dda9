package org.qianfa.integrity;

import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Where SM2 and SM3 come from. Not registered for the whole process: nothing else changes its behaviour. */
final class Provider {

    private static final java.security.Provider OURS = new BouncyCastleProvider();

    private Provider() {
    }

    static java.security.Provider ours() {
        return OURS;
    }
}
