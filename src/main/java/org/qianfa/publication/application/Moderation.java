package org.qianfa.publication.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.publication.ReportError;
import org.qianfa.publication.ReportError.ErrorNotDescribed;
import org.qianfa.publication.ReportError.ErrorTooLong;
import org.qianfa.publication.ReportError.FilledInByProgram;
import org.qianfa.publication.ReportError.Found;
import org.qianfa.publication.ReportError.TooManyErrors;
import org.qianfa.publication.ReportError.WordsNotOnPage;
import org.qianfa.publication.domain.Edition;
import org.qianfa.publication.persistence.StoredCorrections;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Sm3;
import org.springframework.stereotype.Component;

/** Keeps what is not meant to help out of the errors reported. Counts in the database, so that all servers count together. */
@Component
class Moderation {

    /** From one address on one day; many people may share one. */
    static final int MOST_PER_ADDRESS = 10;
    /** About one edition within a day. */
    static final int MOST_PER_EDITION = 50;

    private final StoredCorrections corrections;

    Moderation(StoredCorrections corrections) {
        this.corrections = corrections;
    }

    void check(Edition edition, Found found, String addressDigest, Instant now) throws Refusal {
        if (found.trap() != null && !found.trap().isBlank()) {
            throw new FilledInByProgram();
        }
        checkContent(edition, found);
        if (corrections.countByAddressDigest(addressDigest) >= MOST_PER_ADDRESS
                || corrections.countByEditionIdAndReportedAtAfter(edition.getId(), now.minus(Duration.ofDays(1))) >= MOST_PER_EDITION) {
            throw new TooManyErrors();
        }
    }

    private static void checkContent(Edition edition, Found found) throws Refusal {
        if (found.description().isEmpty()) {
            throw new ErrorNotDescribed();
        }
        if (found.words().length() > ReportError.LONGEST_WORDS || found.description().length() > ReportError.LONGEST_DESCRIPTION
                || found.contact().length() > ReportError.LONGEST_CONTACT) {
            throw new ErrorTooLong();
        }
        String page = edition.getTitle() + "\n" + edition.getText();
        if (!unspaced(page).contains(unspaced(found.words()))) {
            throw new WordsNotOnPage();
        }
    }

    /** Copying from a page breaks lines and loses blanks. */
    private static String unspaced(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    static String digest(String address, LocalDate today) {
        return Sm3.hex(today + " " + address);
    }
}
