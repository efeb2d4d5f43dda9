package org.qianfa.signoff.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.qianfa.integrity.SealFile;
import org.qianfa.integrity.SealManifest;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.Disclosure;
import org.qianfa.signoff.domain.SealContents.PublicPart;

/** What a seal keeps of the text for the public. */
@Embeddable
class SealedPublicPart {

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private Disclosure disclosure;
    private String publicText;
    private String differences;
    private String salt;

    protected SealedPublicPart() {
    }

    /** @param salt empty if there is nothing to hide */
    SealedPublicPart(PublicPart part, String salt) {
        this.disclosure = part.disclosure();
        this.publicText = part.text();
        this.differences = part.differences();
        this.salt = salt;
    }

    SealManifest.PublicPart stated() {
        return new SealManifest.PublicPart(disclosure.word(), Sm3.hex(publicText), SealFile.salted(salt, differences), !salt.isEmpty());
    }

    String digestOf(String wholeText) {
        return SealFile.salted(salt, wholeText);
    }

    PublicPart contents() {
        return new PublicPart(disclosure, publicText, differences);
    }

    boolean open() {
        return disclosure == Disclosure.OPEN;
    }

    String text() {
        return publicText;
    }

    String salt() {
        return salt;
    }
}
