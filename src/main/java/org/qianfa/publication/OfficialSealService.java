package org.qianfa.publication;

import org.qianfa.documents.writing.FileFormat;

/**
 * Puts an official electronic seal (官方电子印章) on files that are published: a service licensed to do so, never this product.
 * Where no bean of this kind is there, files are published without one.
 */
public interface OfficialSealService {

    /**
     * @param file as the product made it
     * @return the same file with a seal added; nothing of what was there may be another
     * @throws IllegalStateException if the service does not seal now; publication is tried again
     */
    byte[] sealed(byte[] file, FileFormat format, String title);
}
