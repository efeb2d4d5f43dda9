package org.qianfa.publication;

/**
 * Reads published pages back, over HTTP, and compares them with what was sealed, some at a time, those not read for longest
 * first. Several servers may do so at once: each page is read by one of them.
 */
public interface ReadPagesBack {

    /** @return how many pages were read; none is due any more when it is 0 */
    int readPagesBack();
}
