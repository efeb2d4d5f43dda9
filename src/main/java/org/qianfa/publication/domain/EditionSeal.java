package org.qianfa.publication.domain;

import jakarta.persistence.Embeddable;
import org.qianfa.integrity.SealSignature;

/** What the seal of an edition says, and who signed it; empty for seals that say nothing. */
@Embeddable
class EditionSeal {

    private String sealManifest;
    private String sealAlgorithm;
    private String sealSignature;
    private String sealCertificates;
    private String sealTimeStamp;

    protected EditionSeal() {
    }

    EditionSeal(String manifest, SealSignature given) {
        this.sealManifest = manifest;
        if (given != null) {
            this.sealAlgorithm = given.algorithm();
            this.sealSignature = given.value();
            this.sealCertificates = given.certificates();
            this.sealTimeStamp = given.timeStamp();
        }
    }

    String manifest() {
        return sealManifest;
    }

    SealSignature signature() {
        return sealSignature == null ? null : new SealSignature(sealAlgorithm, sealSignature, sealCertificates, sealTimeStamp);
    }
}
