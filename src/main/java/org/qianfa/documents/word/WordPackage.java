package org.qianfa.documents.word;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.qianfa.documents.FileDamaged;
import org.qianfa.documents.FileKind;
import org.qianfa.documents.FileKindRefused;
import org.qianfa.documents.MacrosForbidden;
import org.qianfa.shared.Refusal;

/** The parts of a .docx. Opened only after the file was weighed, found to be a Word document, and free of macros. */
final class WordPackage implements Closeable {

    private static final String MAIN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private static final String MAIN_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    private static final String MACROS = "vbaProject";

    private final OPCPackage opened;
    private final PackagePart main;

    private WordPackage(OPCPackage opened, PackagePart main) {
        this.opened = opened;
        this.main = main;
    }

    static WordPackage open(byte[] content, long unpackedBytes) throws Refusal {
        try {
            if (!Weighing.holdsParts(content, unpackedBytes)) {
                throw new FileKindRefused(FileKind.ARCHIVE);
            }
            return checked(OPCPackage.open(new ByteArrayInputStream(content)));
        } catch (IOException | InvalidFormatException | RuntimeException unreadable) {
            // The library answers files made to harm with whatever exception comes up first.
            Weighing.refuseBomb(unreadable);
            throw new FileDamaged(FileKind.WORD);
        }
    }

    private static WordPackage checked(OPCPackage opened) throws Refusal, InvalidFormatException {
        PackagePart main = mainOf(opened);
        String type = main.getContentType();
        for (PackagePart part : opened.getParts()) {
            if (part.getContentType().contains(MACROS) || part.getPartName().getName().contains(MACROS)) {
                throw new MacrosForbidden();
            }
        }
        if (type.contains("macroEnabled")) {
            throw new MacrosForbidden();
        }
        if (!type.contains("wordprocessingml")) {
            throw new FileKindRefused(type.contains("spreadsheetml") ? FileKind.SPREADSHEET
                    : type.contains("presentationml") ? FileKind.PRESENTATION : FileKind.UNKNOWN);
        }
        return new WordPackage(opened, main);
    }

    private static PackagePart mainOf(OPCPackage opened) throws Refusal {
        for (String type : new String[] {MAIN, MAIN_STRICT}) {
            PackageRelationshipCollection found = opened.getRelationshipsByType(type);
            PackagePart part = found.isEmpty() ? null : opened.getPart(found.getRelationship(0));
            if (part != null) {
                return part;
            }
        }
        throw new FileKindRefused(FileKind.ARCHIVE);
    }

    InputStream body() throws IOException {
        return main.getInputStream();
    }

    /** The part that the body refers to as its {@code styles}, {@code numbering}, {@code footnotes}…, if it is there. */
    Optional<InputStream> part(String relation) throws IOException {
        return parts(relation).stream().findFirst();
    }

    List<InputStream> parts(String relation) throws IOException {
        List<InputStream> parts = new ArrayList<>();
        try {
            for (PackageRelationship found : main.getRelationships()) {
                if (found.getTargetMode() == TargetMode.INTERNAL && found.getRelationshipType().endsWith("/" + relation)) {
                    PackagePart part = opened.getPart(PackagingURIHelper.createPartName(found.getTargetURI()));
                    if (part != null) {
                        parts.add(part.getInputStream());
                    }
                }
            }
            return parts;
        } catch (InvalidFormatException | RuntimeException broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public void close() {
        opened.revert();
    }
}
