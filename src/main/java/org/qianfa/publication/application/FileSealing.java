package org.qianfa.publication.application;

import java.time.Instant;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.publication.OfficialSealService;
import org.qianfa.signoff.FileSigner;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Signs the OFD in the name of the installation, since its readers check that, and has PDF and OFD sealed where a service for it
 * is installed; files are taken back from it only if nothing but the seal was added.
 */
@Component
class FileSealing {

    private final FileSigner signer;
    private final ObjectProvider<OfficialSealService> services;

    FileSealing(FileSigner signer, ObjectProvider<OfficialSealService> services) {
        this.signer = signer;
        this.services = services;
    }

    /** @throws IllegalStateException if the service does not answer, or answers with another file */
    byte[] on(byte[] file, FileFormat format, String title, Instant at) {
        return switch (format) {
            case OFD -> sealed(DocumentWriter.signedOfd(file, at, digest -> signer.signedMessage(digest, at)), format, title);
            case PDF -> sealed(file, format, title);
            case DOCX, TXT -> file;
        };
    }

    private byte[] sealed(byte[] file, FileFormat format, String title) {
        OfficialSealService service = services.getIfAvailable();
        byte[] sealed = service == null ? file : service.sealed(file, format, title);
        if (!DocumentWriter.addsOnly(file, sealed, format)) {
            throw new IllegalStateException("the seal service changed what stood in the " + format + " of " + title);
        }
        return sealed;
    }
}
