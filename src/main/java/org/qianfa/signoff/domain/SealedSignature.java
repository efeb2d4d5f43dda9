package org.qianfa.signoff.domain;

import jakarta.persistence.Embeddable;
import org.qianfa.integrity.SealSignature;

/** The signature on a seal, as it is kept with it. */
@Embeddable
class SealedSignature {

    private String algorithm;
    private String signature;
    private String certificates;

    protected SealedSignature() {
    }

    SealedSignature(SealSignature given) {
        this.algorithm = given.algorithm();
        this.signature = given.value();
        this.certificates = given.certificates();
    }

    SealSignature given() {
        return new SealSignature(algorithm, signature, certificates);
    }
}
