package org.qianfa.publication.application;

import org.qianfa.integrity.Difference;
import org.qianfa.publication.domain.Edition;
import org.qianfa.signoff.Seals.Seal;
import org.springframework.stereotype.Component;

/** Reads a public page back and holds it against the seal, character by character. */
@Component
class ReadBack {

    private final SealedText sealedText;
    private final PublicPageReader reader;

    ReadBack(SealedText sealedText, PublicPageReader reader) {
        this.sealedText = sealedText;
        this.reader = reader;
    }

    /**
     * @return the page as it was read
     * @throws NotTheSealedText if text, title or digests on the page are not the sealed ones
     */
    String compare(Edition edition) {
        Seal seal = sealedText.open(edition.getReportId()).seal();
        String html = reader.read(edition.getId());
        PublishedPage page = PublishedPage.of(html);
        if (!page.text().equals(seal.publicText())) {
            throw new NotTheSealedText("the public page differs from the sealed text " + Difference.between(seal.publicText(), page.text()));
        }
        if (!page.title().equals(seal.title())) {
            throw new NotTheSealedText("the public page has another title: " + page.title());
        }
        if (!page.digests().contains(edition.getTextDigest()) || !page.digests().contains(seal.digest())) {
            throw new NotTheSealedText("the public page does not show the digests of the sealed text");
        }
        return html;
    }
}
