package org.qianfa.publication.application;

import java.util.Optional;
import org.qianfa.publication.Aspect;
import org.qianfa.publication.application.PublicPageReader.PageGone;
import org.qianfa.publication.domain.Deviation;
import org.qianfa.publication.domain.Edition;
import org.qianfa.signoff.Seals;
import org.qianfa.signoff.Seals.Seal;
import org.springframework.stereotype.Component;

/** Reads a public page back and holds it against the seal, character by character. */
@Component
class ReadBack {

    private final SealedText sealedText;
    private final Seals seals;
    private final PublicPageReader reader;

    ReadBack(SealedText sealedText, Seals seals, PublicPageReader reader) {
        this.sealedText = sealedText;
        this.seals = seals;
        this.reader = reader;
    }

    /**
     * For a report that is signed and unchanged.
     *
     * @return the page as it was read
     * @throws RuntimeException if the page cannot be read, or text, title or digests on it are not the sealed ones
     */
    String compare(Edition edition) {
        Seal seal = sealedText.open(edition.getReportId()).seal();
        String html = reader.read(edition.getId());
        deviation(edition, seal, html).ifPresent(deviation -> {
            throw new NotTheSealedText("the public page is not what was sealed: " + deviation);
        });
        return html;
    }

    /** In what the page of an edition is not as it was sealed, whatever has become of the report since; empty if in nothing. */
    Optional<Deviation> deviation(Edition edition) {
        Optional<Seal> seal = seals.seal(edition.getReportId(), edition.getSealDigest());
        if (seal.isEmpty()) {
            return Optional.of(Deviation.changed(Aspect.DIGESTS, edition.getSealDigest(), ""));
        }
        try {
            return deviation(edition, seal.get(), reader.read(edition.getId()));
        } catch (PageGone gone) {
            return Optional.of(Deviation.gone(gone.answer()));
        }
    }

    private static Optional<Deviation> deviation(Edition edition, Seal seal, String html) {
        Optional<PublishedPage> read = PublishedPage.of(html);
        if (read.isEmpty()) {
            return Optional.of(Deviation.changed(Aspect.NO_REPORT, "<article>", html.strip()));
        }
        PublishedPage page = read.get();
        if (!page.text().equals(seal.publicText())) {
            return Optional.of(Deviation.of(Aspect.TEXT, seal.publicText(), page.text()));
        }
        if (!page.title().equals(seal.title())) {
            return Optional.of(Deviation.of(Aspect.TITLE, seal.title(), page.title()));
        }
        boolean digests = page.digests().contains(edition.getTextDigest()) && page.digests().contains(seal.digest());
        return digests ? Optional.empty() : Optional.of(Deviation.changed(Aspect.DIGESTS, edition.getTextDigest(), String.join(" ", page.digests())));
    }
}
