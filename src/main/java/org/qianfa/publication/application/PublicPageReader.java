package org.qianfa.publication.application;

/** Reads a public page the way a citizen does, from outside. */
interface PublicPageReader {

    /**
     * @return the page as it was sent
     * @throws RuntimeException if it cannot be read
     */
    String read(long editionId);
}
