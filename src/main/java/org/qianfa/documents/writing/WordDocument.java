package org.qianfa.documents.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.qianfa.documents.official.OfficialDocument;

/** Packs a document with the styles, fonts, settings and page numbers that make it look official. */
final class WordDocument {

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String AUTHOR = "签发 Qianfa";

    private final OfficialDocument document;

    WordDocument(OfficialDocument document) {
        this.document = document;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OPCPackage file = OPCPackage.create(bytes)) {
            PackagePart body = part(file, "document", "document.main");
            file.addRelationship(body.getPartName(), TargetMode.INTERNAL, RELATIONS + "officeDocument");
            fixed(file, body, "styles", "styles");
            fixed(file, body, "settings", "settings");
            fixed(file, body, "fontTable", "fontTable");
            String odd = fixed(file, body, "footer-odd", "footer");
            String even = fixed(file, body, "footer-even", "footer");
            try (OutputStream out = body.getOutputStream()) {
                WordBody.write(document, new WordBody.Footers(odd, even), out);
            }
            file.getPackageProperties().setTitleProperty(document.title());
            file.getPackageProperties().setCreatorProperty(AUTHOR);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } catch (InvalidFormatException | XMLStreamException fault) {
            throw new IllegalStateException(fault);
        }
        return bytes.toByteArray();
    }

    /** Adds a part that is the same in every document. @return what the body calls it */
    private static String fixed(OPCPackage file, PackagePart body, String name, String kind) throws IOException, InvalidFormatException {
        PackagePart part = part(file, name, kind);
        try (InputStream source = WordDocument.class.getResourceAsStream("/documents/" + name + ".xml");
                OutputStream target = part.getOutputStream()) {
            source.transferTo(target);
        }
        return body.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + kind).getId();
    }

    private static PackagePart part(OPCPackage file, String name, String kind) throws InvalidFormatException {
        PackagePartName address = PackagingURIHelper.createPartName("/word/" + name + ".xml");
        return file.createPart(address, TYPES + kind + "+xml");
    }
}
