package org.qianfa.publication.application;

import java.util.Set;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.publication.OfficialSealService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has files sealed where a service for it is installed, and takes them back only if nothing but the seal was added. */
@Component
class OfficialSealing {

    private static final Set<FileFormat> SEALED = Set.of(FileFormat.PDF, FileFormat.OFD);

    private final ObjectProvider<OfficialSealService> services;

    OfficialSealing(ObjectProvider<OfficialSealService> services) {
        this.services = services;
    }

    /** @throws IllegalStateException if the service does not answer, or answers with another file */
    byte[] on(byte[] file, FileFormat format, String title) {
        OfficialSealService service = services.getIfAvailable();
        if (service == null || !SEALED.contains(format)) {
            return file;
        }
        byte[] sealed = service.sealed(file, format, title);
        if (!DocumentWriter.addsOnly(file, sealed, format)) {
            throw new IllegalStateException("the seal service changed what stood in the " + format + " of " + title);
        }
        return sealed;
    }
}
