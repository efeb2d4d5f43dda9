package org.qianfa.publication.application;

/** Reads a public page the way a citizen does, from outside. */
interface PublicPageReader {

    /**
     * @return the page as it was sent
     * @throws PageGone if it cannot be read
     */
    String read(long editionId);

    /** No page came. */
    class PageGone extends IllegalStateException {

        private final String answer;

        /** @param answer what came instead, e.g. HTTP 404 */
        PageGone(String page, String answer, Throwable cause) {
            super(page + " answered " + answer, cause);
            this.answer = answer;
        }

        String answer() {
            return answer;
        }
    }
}
