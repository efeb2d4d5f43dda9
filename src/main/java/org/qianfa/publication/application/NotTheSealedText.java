package org.qianfa.publication.application;

/** What was about to go public is not what was signed. A fault, not a refusal: it must stop the release and show in the cockpit. */
class NotTheSealedText extends IllegalStateException {

    NotTheSealedText(String message) {
        super(message);
    }
}
