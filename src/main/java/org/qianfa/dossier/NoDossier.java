package org.qianfa.dossier;

/** A file is no archive package, or one that is not safe to read. */
public class NoDossier extends Exception {

    /** Why it is none. */
    public enum Why {
        /** No archive, or one without the list every package has. */
        OTHER_FILE,
        /** More files, or more in them, than any package holds. */
        TOO_LARGE
    }

    private final Why why;

    NoDossier(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
