package org.qianfa.signoff.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.Disclosure;

/** What a seal keeps of all that was signed. Seals of a time when title and text alone were signed have nothing else. */
@Embeddable
class SignedContents {

    private String title;
    private String text;
    private String figures;
    private String opinions;
    private Boolean disclosed;
    private String basis;
    @Embedded
    private SealedPublicPart publicPart;

    protected SignedContents() {
    }

    /** @param salt used if the public reads less than the whole */
    SignedContents(SealContents contents, String salt) {
        this.title = contents.title();
        this.text = contents.text();
        this.figures = contents.figures();
        this.opinions = contents.opinions();
        this.disclosed = contents.open();
        this.basis = contents.basis();
        this.publicPart = new SealedPublicPart(contents.publicPart(), contents.masked() ? salt : "");
    }

    SealContents contents(boolean withPublicPart) {
        return new SealContents(title, text, figures, opinions, basis,
                withPublicPart ? publicPart.contents() : new SealContents.PublicPart(Disclosure.ofOld(disclosed), null, null));
    }

    /** Whether the decision says the same here and in the part for the public. */
    boolean agreeOnDisclosure() {
        return disclosed == publicPart.open();
    }

    String textDigest(boolean withPublicPart) {
        return withPublicPart ? publicPart.digestOf(text) : Sm3.hex(text);
    }

    String figuresDigest() {
        return Sm3.hex(figures);
    }

    String opinionsDigest() {
        return Sm3.hex(opinions);
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    boolean disclosed() {
        return disclosed;
    }

    String basis() {
        return basis;
    }

    SealedPublicPart publicPart() {
        return publicPart;
    }
}
