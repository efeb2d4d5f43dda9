package org.qianfa.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Makes Word files of the markup under test. */
public final class Docx {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
            xmlns:v="urn:schemas-microsoft-com:vml\"""";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final OPCPackage file = OPCPackage.create(bytes);
    private final PackagePart main;

    private Docx(String mainType, String markup) {
        main = part("/word/document.xml", mainType, markup);
        file.addRelationship(main.getPartName(), TargetMode.INTERNAL, RELATIONS + "officeDocument");
    }

    public static Docx of(String body) {
        return ofType(TYPE + "document.main+xml", body);
    }

    /** With this markup for the whole of its main part. */
    public static Docx ofMarkup(String markup) {
        return new Docx(TYPE + "document.main+xml", markup);
    }

    public static Docx ofType(String mainType, String body) {
        return new Docx(mainType, "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /** A paragraph of these runs. */
    public static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    public static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    /** A paragraph of a list. */
    public static String item(int list, int level, String words) {
        return p("<w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>", r(words));
    }

    public Docx with(String kind, String content) {
        PackagePart part = part("/word/" + kind + ".xml", TYPE + kind + "+xml",
                "<w:" + kind + " " + NAMESPACES + ">" + content + "</w:" + kind + ">");
        main.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + kind);
        return this;
    }

    public Docx withPart(String name, String type) {
        part(name, type, "x");
        return this;
    }

    public byte[] bytes() {
        try {
            file.close();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private PackagePart part(String name, String type, String content) {
        try {
            PackagePart part = file.createPart(PackagingURIHelper.createPartName(name), type);
            try (OutputStream out = part.getOutputStream()) {
                out.write(content.getBytes(StandardCharsets.UTF_8));
            }
            return part;
        } catch (InvalidFormatException | IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
